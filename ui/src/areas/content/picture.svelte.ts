//! A post's picture under an address of this window, as long as it is looked at.

import * as commands from "../../lib/ipc/commands";

export function shownPicture(
  of: () => { post: number; picture: string },
  told: (thrown: unknown) => void = () => undefined,
): { readonly address: string } {
  let address = $state("");
  $effect(() => {
    const { post, picture } = of();
    if (picture === "") return;
    let made = "";
    let left = false;
    commands.showPicture(post).then((bytes) => {
      if (left) return;
      made = URL.createObjectURL(new Blob([bytes]));
      address = made;
    }, told);
    return () => {
      left = true;
      address = "";
      URL.revokeObjectURL(made);
    };
  });
  return {
    get address() {
      return address;
    },
  };
}
