//! The first line of the screen: reports what the content security policy refused, and mounts the app.

import { mount } from "svelte";
import App from "./App.svelte";
import "./app.css";
import { reportProblem } from "./lib/ipc/commands";
import { watchHands } from "./lib/hands";
import { SCREENS } from "./navigation";

const root = document.documentElement;
root.dataset.cspViolations = "0";
addEventListener("securitypolicyviolation", (event) => {
  root.dataset.cspViolations = String(Number(root.dataset.cspViolations) + 1);
  void reportProblem(`content security policy: ${event.violatedDirective} ${event.blockedURI}`).catch(
    () => undefined,
  );
});

watchHands(root);

// What visits every screen, to look at it or to measure it, finds the list here.
const screens = document.createElement("meta");
screens.name = "koers-screens";
screens.content = SCREENS.join(" ");
document.head.append(screens);

const target = document.getElementById("app");
if (target) mount(App, { target });
