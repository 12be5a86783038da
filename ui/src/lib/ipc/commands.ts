//! The commands of the shell, one function each. Every one rejects with a `Failure`. Nothing is decided here.

import { invoke } from "@tauri-apps/api/core";
import type {
  AppState,
  BackupView,
  BackupsView,
  Card,
  ChartSubject,
  ChartView,
  CrashView,
  DocumentKind,
  DocumentOptions,
  Edit,
  ExportFormat,
  ExportOptions,
  ExportView,
  Gate,
  Hit,
  ImportOptions,
  ImportView,
  Kind,
  Language,
  Lens,
  List,
  MenuView,
  Move,
  Page,
  PostColumn,
  Filled,
  Proposed,
  RecordView,
  Saved,
  Sent,
  Theme,
  Weighed,
  Written,
} from "./types";

export const appState = () => invoke<AppState>("app_state");
export const setLanguage = (language: Language) => invoke<AppState>("set_language", { language });
export const setTheme = (theme: Theme) => invoke<AppState>("set_theme", { theme });
export const setTextSize = (percent: number) => invoke<AppState>("set_text_size", { percent });

export const newPlan = (name: string) => invoke<AppState>("new_plan", { name });
/** Without a path the system's own dialog asks which file. */
export const openPlan = (path: string | null) => invoke<AppState>("open_plan", { path });
export const openReadOnly = (path: string) => invoke<AppState>("open_read_only", { path });
export const openSample = () => invoke<AppState>("open_sample");
/** Makes the sample in this window anew. */
export const renewSample = () => invoke<AppState>("renew_sample");
export const closePlan = () => invoke<AppState>("close_plan");
export const forgetRecent = (path: string) => invoke<AppState>("forget_recent", { path });

export const saveCopy = (path: string | null) => invoke<Written | null>("save_copy", { path });
export const listBackups = () => invoke<BackupView[]>("list_backups");
/** In the place of `plan`; without one, of the plan in this window. */
export const putBack = (backup: string, plan: string | null) =>
  invoke<AppState>("put_back", { backup, plan });

export const show = (page: Page) => invoke<Saved>("show", { page });
/** The records of a long list after those that are in sight: the next ones. */
export const more = (page: Page, kind: Kind, after: number) =>
  invoke<RecordView[]>("more", { page, kind, after });
/** Records by what the owner wrote in them. */
export const find = (query: string, limit: number) => invoke<Hit[]>("find", { query, limit });
export const save = (page: Page, kind: Kind, id: number | null, edits: Edit[]) =>
  invoke<Saved>("save", { page, kind, id, edits });
export const add = (page: Page, kind: Kind, edits: Edit[]) => invoke<Saved>("add", { page, kind, edits });
export const pointingAt = (kind: Kind, id: number) => invoke<Hit[]>("pointing_at", { kind, id });
export const remove = (page: Page, kind: Kind, id: number) => invoke<Saved>("remove", { page, kind, id });
export const undo = (page: Page) => invoke<Saved>("undo", { page });
export const redo = (page: Page) => invoke<Saved>("redo", { page });
export const restore = (page: Page, binned: number) => invoke<Saved>("restore", { page, binned });

export const openOnTerms = (page: Page, gate: Gate, reason: string, byWhom: string) =>
  invoke<Saved>("open_on_terms", { page, gate, reason, byWhom });
export const withdrawTerms = (page: Page, gate: Gate) => invoke<Saved>("withdraw_terms", { page, gate });
/** Makes actions of what shuts a gate, for whatever has no open action yet. */
export const mend = (page: Page, gate: Gate) => invoke<Saved>("mend", { page, gate });
/** `untilDay` is as typed; empty is for good. */
export const setAside = (
  page: Page,
  check: string,
  kind: Kind | null,
  id: number | null,
  reason: string,
  byWhom: string,
  untilDay: string,
) => invoke<Saved>("set_aside", { page, check, kind, id, reason, byWhom, untilDay });
export const takeUp = (page: Page, check: string, kind: Kind | null, id: number | null) =>
  invoke<Saved>("take_up", { page, check, kind, id });
export const openChannel = (page: Page, id: number) => invoke<Saved>("open_channel", { page, id });
export const askOnlyNeeded = (page: Page, brief: boolean) =>
  invoke<Saved>("ask_only_needed", { page, brief });
/** Without a path the system's own dialog asks which picture. */
export const takeLogo = (page: Page, path: string | null) => invoke<Saved>("take_logo", { page, path });
export const removeLogo = (page: Page) => invoke<Saved>("remove_logo", { page });
export const showLogo = () => invoke<ArrayBuffer>("show_logo");
export const adoptGuidelines = (page: Page) => invoke<Saved>("adopt_guidelines", { page });
export const proposeFill = (from: string, until: string) => invoke<Filled>("propose_fill", { from, until });
export const takeFill = (page: Page, posts: Proposed[]) => invoke<Saved>("take_fill", { page, posts });
export const makeOccurrence = (page: Page, series: number, day: string) =>
  invoke<Saved>("make_occurrence", { page, series, day });
export const makeOccurrences = (page: Page, series: number, until: string) =>
  invoke<Saved>("make_occurrences", { page, series, until });
export const skipOccurrence = (page: Page, series: number, day: string) =>
  invoke<Saved>("skip_occurrence", { page, series, day });
export const changeFollowing = (page: Page, series: number, from: string, edits: Edit[]) =>
  invoke<Saved>("change_following", { page, series, from, edits });
/** Looks at the posts on the board and in the calendar through a lens. */
export const lookAt = (page: Page, lens: Lens) => invoke<Saved>("look_at", { page, lens });
/** Reads the words of all posts before the first letter is typed. */
export const readyToSearch = () => invoke<null>("ready_to_search");
/** The cards of a list from the `first` on. */
export const cards = (list: List, first: number, count: number) =>
  invoke<Card[]>("cards", { list, first, count });
/** The ids of a whole list. */
export const listed = (list: List) => invoke<number[]>("listed", { list });
export const movePosts = (page: Page, ids: number[], to: Move) =>
  invoke<Saved>("move_posts", { page, ids, to });
export const removePosts = (page: Page, ids: number[]) => invoke<Saved>("remove_posts", { page, ids });
export const noteSent = (page: Page, post: number, sent: Sent) =>
  invoke<Saved>("note_sent", { page, post, sent });
/** Without a path the system's own dialog asks which picture. */
export const takePicture = (page: Page, post: number, path: string | null) =>
  invoke<Saved>("take_picture", { page, post, path });
export const showPicture = (post: number) => invoke<ArrayBuffer>("show_picture", { post });
/** How long a text is on these channels, and what the coach says of it. */
export const weigh = (post: number, channels: number[], text: string) =>
  invoke<Weighed>("weigh", { post, channels, text });
export const taggedLink = (post: number, channel: number) => invoke<string>("tagged_link", { post, channel });
/** Where one publishes on a channel, in the browser of the system. */
export const openNetwork = (channel: number) => invoke<null>("open_network", { channel });
export const leaveScreen = (page: Page, screen: string, how: "done" | "skipped") =>
  invoke<Saved>("leave_screen", { page, screen, how });

/** The charts of a subject, each so many points wide. */
export const charts = (subject: ChartSubject, width: number) =>
  invoke<ChartView[]>("charts", { subject, width });

export const previewDocument = (document: DocumentKind, options: DocumentOptions) =>
  invoke<ArrayBuffer>("preview_document", { document, options });
/** It is saved beside the plan under a name that is free. */
export const saveDocument = (document: DocumentKind, options: DocumentOptions) =>
  invoke<Written>("save_document", { document, options });
/** Without a path the system's own dialog asks where. */
export const saveDocumentAs = (document: DocumentKind, options: DocumentOptions, path: string | null) =>
  invoke<Written>("save_document_as", { document, options, path });
export const openDocument = (path: string) => invoke<null>("open_document", { path });
export const showInFolder = (path: string) => invoke<null>("show_in_folder", { path });

/** Without a path the system's own dialog asks where; several files come together in a folder. */
export const exportPosts = (format: ExportFormat, options: ExportOptions, path: string | null) =>
  invoke<ExportView>("export_posts", { format, options, path });
/** Without a path the system's own dialog asks which file; nothing is taken yet. */
export const readImport = (path: string | null) => invoke<ImportView>("read_import", { path });
/** The file that was read last, with other columns or another choice. */
export const remapImport = (mapping: (PostColumn | null)[], options: ImportOptions) =>
  invoke<ImportView>("remap_import", { mapping, options });
export const takeImport = (page: Page) => invoke<Saved>("take_import", { page });

export const backupFolder = () => invoke<BackupsView>("backup_folder");
/** Without a path the system's own dialog asks which folder. */
export const chooseBackupFolder = (path: string | null) =>
  invoke<BackupsView>("choose_backup_folder", { path });
export const usualBackupFolder = () => invoke<BackupsView>("usual_backup_folder");
export const showBackupFolder = () => invoke<null>("show_backup_folder");

export const newWindow = () => invoke<null>("new_window");
export const setMenu = (menus: MenuView[]) => invoke<null>("set_menu", { menus });
/** A crash that nobody was told about yet; it is told once. */
export const lastCrash = () => invoke<CrashView | null>("last_crash");
export const showReport = () => invoke<null>("show_report");

export const reportProblem = (what: string) => invoke<null>("report_problem", { what });
/** Closes this window, once everything that was typed is on disk. */
export const closeWindow = () => invoke<null>("close_window");
/** The window stays: something that was typed is not on disk. */
export const stayOpen = () => invoke<null>("stay_open");
export const windowUsable = () => invoke<null>("window_usable");
