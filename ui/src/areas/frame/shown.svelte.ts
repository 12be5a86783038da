//! The dialog that the frame shows; one at a time.

export type Shown = "palette" | "settings" | "shortcuts" | "glossary" | "privacy" | "about" | "crash";

class Dialogs {
  shown = $state<Shown | null>(null);

  open(dialog: Shown): void {
    this.shown = dialog;
  }

  close(): void {
    this.shown = null;
  }
}

export const dialogs = new Dialogs();
