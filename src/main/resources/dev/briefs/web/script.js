// Adds keys, the closest briefs of a hit, and word of new states of the archive; no page needs it.
"use strict";
(() => {
  const items = () => [...document.querySelectorAll(".hit, .closest > .near, .story, tbody tr, .list > li, .columns > li")]
    .filter((item) => item.offsetParent !== null && !item.parentElement.closest(".hit"));
  let place = -1;

  const go = (step) => {
    const all = items();
    if (!all.length) return;
    all[place]?.classList.remove("current");
    place = Math.min(all.length - 1, Math.max(0, place + step));
    const item = all[place];
    item.classList.add("current");
    item.querySelector("a")?.focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest" });
  };

  const KEYS = [["/", "search"], ["j", "next in the list"], ["k", "the one before"], ["Enter", "open it"],
    ["n", "next page"], ["p", "page before"], ["?", "these keys"], ["Esc", "close"]];
  const help = () => {
    let dialog = document.querySelector("dialog.help");
    if (!dialog) {
      dialog = document.createElement("dialog");
      dialog.className = "help";
      dialog.setAttribute("aria-label", "Keys");
      const list = document.createElement("dl");
      for (const [key, what] of KEYS) {
        const term = document.createElement("dt");
        const kbd = document.createElement("kbd");
        kbd.textContent = key;
        term.append(kbd);
        const text = document.createElement("dd");
        text.textContent = what;
        list.append(term, text);
      }
      const form = document.createElement("form");
      form.method = "dialog";
      const button = document.createElement("button");
      button.textContent = "Close";
      form.append(button);
      dialog.append(list, form);
      document.body.append(dialog);
    }
    if (dialog.open) dialog.close(); else dialog.showModal();
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.closest("input, textarea, select");
    if (typing) {
      if (event.key === "Escape") typing.blur();
      return;
    }
    const follow = (rel) => document.querySelector(`a[rel=${rel}]`)?.click();
    const actions = {
      "/": () => { const box = document.getElementById("q"); box.focus(); box.select(); },
      "j": () => go(1), "k": () => go(-1), "?": help,
      "n": () => follow("next"), "p": () => follow("prev"),
    };
    const action = actions[event.key];
    if (action) { event.preventDefault(); action(); }
  });

  const keys = document.querySelector(".keys");
  if (keys) keys.hidden = false;

  // What is close to a hit opens below it.
  document.addEventListener("click", async (event) => {
    const link = event.target.closest("a[data-closest]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const hit = link.closest(".hit");
    const open = hit.querySelector(".closest");
    if (open) { open.remove(); link.setAttribute("aria-expanded", "false"); return; }
    const answer = await fetch(link.getAttribute("href") + ".json?limit=5");
    if (!answer.ok) { location.href = link.href; return; }
    const list = document.createElement("ol");
    list.className = "closest";
    for (const near of (await answer.json()).closest) {
      const item = document.createElement("li");
      item.className = "near " + near.strength;
      const title = document.createElement("a");
      title.href = "/briefs/" + encodeURIComponent(near.id);
      title.textContent = near.title || near.id;
      const meta = document.createElement("p");
      meta.className = "meta";
      for (const text of [near.date, near.strength].filter(Boolean)) {
        const span = document.createElement("span");
        span.textContent = text;
        meta.append(span);
      }
      item.append(title, meta);
      list.append(item);
    }
    hit.append(list);
    link.setAttribute("aria-expanded", "true");
  });

  // Word of a new state of the archive.
  const shown = document.documentElement.dataset.state;
  if (shown && "EventSource" in window) {
    // Browsers open few connections to a server: pages that nobody sees give theirs up.
    let events;
    const listen = () => {
      events?.close();
      if (document.hidden) return;
      events = new EventSource("/events");
      events.onmessage = tell;
    };
    document.addEventListener("visibilitychange", listen);
    window.addEventListener("pagehide", () => events?.close());
    function tell(event) {
      const notice = document.querySelector(".moved");
      if (event.data === shown) { notice?.remove(); return; }
      if (notice) return;
      const box = document.createElement("p");
      box.className = "moved";
      box.setAttribute("role", "status");
      const link = document.createElement("a");
      link.href = location.href;
      link.textContent = "load it anew";
      link.addEventListener("click", (click) => { click.preventDefault(); location.reload(); });
      box.append("The archive has moved on: ", link);
      document.body.append(box);
    }
    listen();
  }
})();
