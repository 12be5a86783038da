//! The English words of the screen; those of paper and of the command line are read by the core.

const FILES = import.meta.glob<string>(
  [
    "../../../locales/en/*.ftl",
    "!../../../locales/en/plan.ftl",
    "!../../../locales/en/paper.ftl",
    "!../../../locales/en/calendar-paper.ftl",
    "!../../../locales/en/cli.ftl",
  ],
  { query: "?raw", import: "default", eager: true },
);

export default Object.values(FILES);
