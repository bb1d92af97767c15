// Makes pages smoother where scripts run. Every page is complete without it, and nothing here
// acts before a person does.

// Leaving quickly: Escape three times within two seconds does what the link does, and the page
// is not kept in the list that the back button walks.
const exit = document.querySelector("a[data-quick-exit]");
if (exit) {
  const leave = () => {
    document.documentElement.hidden = true;
    location.replace(exit.href);
  };
  let presses = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      presses = [];
      return;
    }
    presses = [...presses.filter((time) => event.timeStamp - time < 2000), event.timeStamp];
    if (presses.length === 3) {
      leave();
    }
  });
  exit.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
}

// Where the device's zone is not the one shown, offer it. Nothing is sent until the person asks.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const select of document.querySelectorAll("select[data-own-zone]")) {
  const own = [...select.options].find((option) => option.value === zone);
  const hint = select.form?.querySelector("[data-zone-hint]");
  if (own && hint && !own.selected) {
    hint.hidden = false;
    hint.querySelector("button")?.addEventListener("click", () => {
      own.selected = true;
    });
  } else if (own && !hint && !new URLSearchParams(location.search).has(select.name)) {
    own.selected = true;
  }
}

// A button that copies a text, or the page's address, shows itself only where that is possible.
for (const button of document.querySelectorAll("button[data-copy-link]")) {
  if (navigator.clipboard) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copyLink || location.href);
      button.textContent = button.dataset.copied || button.textContent;
    });
  }
}

// A form that is half written asks before it is left.
for (const form of document.querySelectorAll("form[data-guard]")) {
  let changed = false;
  form.addEventListener("input", () => {
    changed = true;
  });
  form.addEventListener("submit", (event) => {
    // A preview opens beside the form, which is as unsaved as before.
    if (event.submitter?.formTarget !== "_blank") {
      changed = false;
    }
  });
  addEventListener("beforeunload", (event) => {
    if (changed) {
      event.preventDefault();
    }
  });
}
