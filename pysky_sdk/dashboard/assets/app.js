// The page: shows the view that the address names, and asks again now and then.

import { ask } from "./api.js";
import * as call from "./call.js";
import * as calls from "./calls.js";
import { byId, empty, h, renew } from "./dom.js";
import { clock } from "./format.js";
import { cursors, limits, sessions } from "./kept.js";
import * as overview from "./overview.js";
import { current, link } from "./route.js";

const EVERY = 10_000;
const VIEWS = { overview, calls, limits, sessions, cursors };
const THEMES = ["auto", "light", "dark"];

let running = new AbortController();
let shown = null;
let paused = false;

const viewOf = ({ view, id }) => (view === "calls" && id ? call : Object.hasOwn(VIEWS, view) ? VIEWS[view] : null);

/** Ask for what the address names and show it. `again`: the same as before, only newer. */
async function show({ again = false } = {}) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const route = current();
  const view = viewOf(route);
  if (!again) arrive(route, view);
  if (!view) return settle(empty("There is no such view.", h("a", { href: link("overview") }, "To the overview"), "."));
  byId("content").setAttribute("aria-busy", "true");
  try {
    const data = await view.load(route, signal);
    if (signal.aborted) return;
    if (!again) renewControls(route, view, data);
    settle(view.content(route, data));
    problem(null);
    byId("updated").textContent = `Updated ${clock(Date.now())}`;
  } catch (error) {
    if (signal.aborted) return;
    problem(error.message);
    settle(again ? null : []);
  }
}

/** The answer is there; null leaves what is shown. */
function settle(content) {
  if (content !== null) renew(byId("content"), content);
  byId("content").setAttribute("aria-busy", "false");
}

/** Say where we are, before anything is known about it. */
function arrive(route, view) {
  const title = view?.title ?? "Not found";
  const name = view === call ? `call/${route.id}` : route.view;
  byId("title").textContent = title;
  document.title = `${title} · pysky`;
  for (const it of byId("nav").children) {
    if (it.dataset.view === route.view) it.setAttribute("aria-current", "page");
    else it.removeAttribute("aria-current");
  }
  if (shown !== null && shown !== name) {
    scrollTo(0, 0);
    byId("title").focus({ preventScroll: true });
    renew(byId("controls"));
    renew(byId("content"));
  }
  shown = name;
}

/** The controls say what the address says; who is at one of them stays there. */
function renewControls(route, view, data) {
  const held = byId("controls").contains(document.activeElement) ? document.activeElement : null;
  renew(byId("controls"), view.controls?.(route, data));
  if (held?.name) byId("controls").querySelector("form")?.elements[held.name]?.focus({ preventScroll: true });
}

function problem(message) {
  byId("problem").hidden = message === null;
  renew(byId("problem"), message && h("p", {}, message));
}

/** Whether something would be torn out of the reader's hands. */
function isHeld() {
  const selection = getSelection();
  return document.hidden || byId("content").getAttribute("aria-busy") === "true" || document.querySelector(".plot:hover, .plot:focus") !== null
    || (selection !== null && !selection.isCollapsed);
}

function setPaused(value) {
  paused = value;
  byId("pause").textContent = paused ? "Resume" : "Pause";
  byId("pause").setAttribute("aria-label", paused ? "Resume updates" : "Pause updates");
  byId("updated").classList.toggle("is-paused", paused);
}

function setTheme(theme) {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("pysky-theme", theme);
  } catch {
    // It then holds as long as the page is open.
  }
  byId("theme").textContent = `Theme: ${theme}`;
}

function begin() {
  byId("nav").append(...Object.entries(VIEWS).map(([name, view]) => h("a", { href: link(name), "data-view": name }, view.title)));
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault(); // the part behind # is the view
    byId("main").focus();
  });
  byId("pause").addEventListener("click", () => setPaused(!paused));
  byId("refresh").addEventListener("click", () => show({ again: true }));
  byId("theme").addEventListener("click", () => {
    const now = document.documentElement.dataset.theme ?? "auto";
    setTheme(THEMES[(THEMES.indexOf(now) + 1) % THEMES.length]);
  });
  setPaused(false);
  setTheme(document.documentElement.dataset.theme ?? "auto");
  addEventListener("hashchange", () => show());
  document.addEventListener("visibilitychange", () => !document.hidden && !paused && show({ again: true }));
  setInterval(() => !paused && !isHeld() && show({ again: true }), EVERY);
  ask("about").then(({ database, version }) => {
    byId("database").textContent = database;
    byId("database").title = `${database}, pysky_sdk ${version}`;
  }, () => {});  // the view says what is wrong
  show();
}

begin();
