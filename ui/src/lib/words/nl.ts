//! The Dutch words of the screen; those of paper and of the command line are read by the core.

const FILES = import.meta.glob<string>(
  [
    "../../../locales/nl/*.ftl",
    "!../../../locales/nl/plan.ftl",
    "!../../../locales/nl/paper.ftl",
    "!../../../locales/nl/calendar-paper.ftl",
    "!../../../locales/nl/cli.ftl",
  ],
  { query: "?raw", import: "default", eager: true },
);

export default Object.values(FILES);
