//! Addresses and pages, there and back.

import { expect, test } from "vitest";
import { anyFieldId, drawnId, fieldId, focusOf, hashOf, hashOfLink, pageOf, SCREENS } from "./navigation";

test("every screen of the list leads to its page and back", () => {
  expect(SCREENS.map((hash) => hashOf(pageOf(hash)))).toEqual(SCREENS);
});

test("an address can name the field to go to", () => {
  const hash = hashOf({ is: "room", of: "business" }, "f-business-1-name");
  expect(hash).toBe("#/room/basis/business?f-business-1-name");
  expect(pageOf(hash)).toEqual({ is: "room", of: "business" });
  expect(focusOf(hash)).toBe("f-business-1-name");
});

test("what mends a finding is in its room, or in the set-up for who is there", () => {
  const link = {
    room: "basis",
    part: "business",
    screen: "website",
    kind: "business",
    id: 1,
    field: "web_address",
  } as const;
  expect(hashOfLink(link)).toBe("#/room/basis/business?f-business-1-web_address");
  expect(hashOfLink(link, true)).toBe("#/guide/website?f-business-1-web_address");
});

test("a room opens on its first part", () => {
  expect(pageOf("#/room/basis")).toEqual({ is: "room", of: "business" });
  expect(pageOf("#/room/basis/nothing")).toEqual({ is: "room", of: "business" });
});

test("an address that does not exist leads to today", () => {
  for (const hash of ["", "#/", "#/room/nowhere", "#/guide/nothing", "#nonsense"])
    expect(pageOf(hash)).toEqual({ is: "today" });
});

test("a field that is asked for without a record is the first on the page", () => {
  for (const id of ["f-person-7-name", "f-person-7-role", "f-person-8-name"])
    document.body.append(Object.assign(document.createElement("input"), { id }));
  expect(drawnId(anyFieldId("person", "name"))).toBe("f-person-7-name");
  expect(drawnId(fieldId("person", 8, "name"))).toBe("f-person-8-name");
  expect(drawnId(fieldId("person", 7, "note"))).toBe("f-person-7-name");
  document.body.append(Object.assign(document.createElement("button"), { id: "add-person" }));
  expect(drawnId(fieldId("person", null, "name"))).toBe("add-person");
  for (const nowhere of ["", "f-post-new-title", "f-person-9-name", "f-post-any-title", "backups-title"])
    expect(drawnId(nowhere)).toBeNull();
});
