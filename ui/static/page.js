/* Gives life to the drawn parts of the page: keys, taps, language and direction, copying, lost connections.
   The drawing itself comes from the server; nothing here holds a word of any language. */
(() => {
  "use strict";

  const CHECK_AFTER_MS = 5000;
  const opened = new Set();
  const senders = {};
  let busy = false;
  let lost = false;
  let lastQuestion = "";
  let turnsShown = 0;
  let watchdog = 0;

  const stage = () => document.querySelector(".stage");
  const said = (name) => stage()?.dataset[name] ?? "";
  const box = () => document.getElementById("question");

  function ask(question) {
    const text = question.trim();
    if (busy) return false;
    if (!text) {
      tell(said("empty"));
      return false;
    }
    lastQuestion = text;
    setBusy(true);
    tell("");
    senders.ask("ask", { question: text });
    clearTimeout(watchdog);
    watchdog = setTimeout(checkServer, CHECK_AFTER_MS);
    return true;
  }

  function setBusy(value) {
    busy = value;
    document.documentElement.toggleAttribute("data-busy", value);
    if (!value) clearTimeout(watchdog);
  }

  async function reachable() {
    try {
      await fetch("healthz", { cache: "no-store" });
      return true;
    } catch {
      return false;
    }
  }

  async function checkServer() {
    if (!busy) return;
    if (await reachable()) watchdog = setTimeout(checkServer, CHECK_AFTER_MS);
    else connectionLost();
  }

  function connectionLost() {
    lost = true;
    setBusy(false);
    tell(said("network"));
    keepQuestion();
  }

  async function failed() {
    if (!(await reachable())) return connectionLost();
    setBusy(false);
    tell(said("busy"));
    keepQuestion();
  }

  /* A question that was not taken goes back into the box, so that nothing typed is lost. */
  function keepQuestion() {
    const field = box();
    if (field && !field.value) {
      field.value = lastQuestion;
      field.dispatchEvent(new Event("input"));
    }
  }

  function tell(text, tone = "problem") {
    const slot = document.querySelector(".notice-slot");
    if (!slot) return;
    slot.replaceChildren();
    if (!text) return;
    const notice = document.createElement("div");
    notice.className = `notice ${tone}`;
    const line = document.createElement("p");
    line.textContent = text;
    notice.append(line);
    slot.append(notice);
    notice.scrollIntoView({ block: "nearest" });
  }

  function header(element, trigger, watch) {
    senders.header = trigger;
    element.addEventListener("click", (event) => {
      if (!event.target.closest(".skip")) return;
      event.preventDefault();
      box()?.focus();
    });
    element.addEventListener("change", (event) => {
      if (event.target.id !== "language") return;
      const address = new URL(location.href);
      address.searchParams.set("lang", event.target.value);
      history.replaceState(history.state, "", address);
      trigger("language", { tag: event.target.value });
    });
    watch("value", () => applyLanguage(element));
    applyLanguage(element);
  }

  function applyLanguage(element) {
    const bar = element.querySelector(".bar");
    if (!bar) return;
    const root = document.documentElement;
    root.lang = bar.dataset.lang;
    root.dir = bar.dataset.dir;
    document.title = bar.dataset.title;
    const menu = bar.querySelector("select");
    if (menu) menu.value = bar.dataset.lang;
  }

  function conversation(element, trigger, watch) {
    senders.ask = trigger;
    element.addEventListener("click", (event) => {
      const target = event.target.closest("button");
      if (!target) return;
      if (target.dataset.ask) ask(target.dataset.ask);
      else if (target.dataset.verdict) trigger("judge", { ...target.dataset });
      else if (target.classList.contains("copy")) copy(target);
    });
    element.addEventListener("toggle", (event) => remember(event.target), true);
    watch("value", () => shown());
  }

  function remember(details) {
    if (details.open) opened.add(details.id);
    else opened.delete(details.id);
  }

  function shown() {
    const here = stage();
    if (!here) return;
    document.documentElement.setAttribute("data-ready", "");
    const wasBusy = busy;
    setBusy(here.dataset.state === "waiting");
    if (busy) watchdog = setTimeout(checkServer, CHECK_AFTER_MS);
    for (const id of opened) document.getElementById(id)?.setAttribute("open", "");
    const turns = Number(here.dataset.turns);
    if (turns === 0) opened.clear();
    if (turns > 0 && (turns !== turnsShown || (wasBusy && !busy))) reveal();
    turnsShown = turns;
  }

  /* Shows the newest turn from its beginning, and keeps the keyboard's place when a tapped button is gone. */
  function reveal() {
    const newest = document.querySelector(".turn:last-of-type");
    if (!newest) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    newest.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
    if (document.activeElement === document.body) {
      newest.tabIndex = -1;
      newest.focus({ preventScroll: true });
    }
  }

  async function copy(button) {
    const text = button.closest(".answer").querySelector(".text").innerText;
    const label = button.querySelector("span");
    const before = label.textContent;
    if (!(await toClipboard(text))) {
      tell(said("copyFailed"));
      return;
    }
    label.textContent = said("copied");
    setTimeout(() => {
      if (label.textContent === said("copied")) label.textContent = before;
    }, 2000);
  }

  async function toClipboard(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const field = document.createElement("textarea");
      field.value = text;
      document.body.append(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      return done;
    }
  }

  function composer(element, trigger, watch) {
    senders.composer = trigger;
    element.addEventListener("submit", (event) => {
      event.preventDefault();
      send();
    });
    element.addEventListener("keydown", (event) => {
      const composing = event.isComposing || event.keyCode === 229;
      if (event.key !== "Enter" || event.shiftKey || composing || event.target.id !== "question") return;
      event.preventDefault();
      send();
    });
    element.addEventListener("input", measure, true);
    element.addEventListener("click", (event) => {
      if (event.target.closest(".clear") && !busy) {
        trigger("clear");
        box().focus();
      }
    });
    watch("value", measure);
  }

  function send() {
    const field = box();
    if (field.value.length <= limit() && ask(field.value)) {
      field.value = "";
      measure();
    }
  }

  const limit = () => Number(document.querySelector(".composer")?.dataset.limit ?? 0);

  function measure() {
    const field = box();
    if (!field) return;
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, 180)}px`;
    const form = field.closest(".composer");
    field.dir = field.value ? "auto" : form.dir;
    const left = limit() - field.value.length;
    const wordings = form.dataset.left.split("\n");
    const line = form.querySelector(".left");
    form.toggleAttribute("data-over", left < 0);
    if (left < 0) line.textContent = form.dataset.tooLong.replace("#", field.value.length);
    else line.textContent = wordings[left] ?? "";
  }

  const parts = { header, conversation, composer, foot: () => {} };

  window.pageParts = {
    start: (name, element, trigger, watch) => parts[name](element, trigger, watch),
    failed,
  };
  window.addEventListener("offline", () => {
    lost = true;
    tell(said("network"));
  });
  window.addEventListener("online", () => {
    if (lost) tell(said("networkBack"), "info");
    lost = false;
  });
})();
