// Light or dark before anything is drawn. A classic script: a module would come too late.
"use strict";
{
  const root = document.documentElement;
  let kept = null;
  try {
    kept = localStorage.getItem("pysky-theme");
  } catch {
    // Storage may be switched off; then the system decides each time.
  }
  if (kept === "light" || kept === "dark") root.dataset.theme = kept;
}
