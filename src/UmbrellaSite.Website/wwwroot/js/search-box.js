// Offers what may be meant while somebody types: a combobox with a list (ARIA 1.2). Without it the form works as ever.
const pause = 120;
let boxes = 0;

for (const input of document.querySelectorAll("[data-suggest]")) {
  const list = document.createElement("ul");
  const status = document.createElement("span");
  const texts = input.dataset;
  let active = -1;
  let timer;
  let asking;

  list.id = `vorschlaege-${++boxes}`;
  list.className = "suggestions";
  list.role = "listbox";
  list.hidden = true;
  list.setAttribute("aria-label", texts.label);
  status.className = "visually-hidden";
  status.role = "status";
  input.after(list, status);
  const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id };
  for (const name in attributes) {
    input.setAttribute(name, attributes[name]);
  }

  const mark = (index) => {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = list.children[active];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    option ? input.setAttribute("aria-activedescendant", option.id) : input.removeAttribute("aria-activedescendant");
  };

  const show = (open) => {
    list.hidden = !open;
    input.setAttribute("aria-expanded", open);
    mark(-1);
  };

  const close = () => {
    clearTimeout(timer);
    asking?.abort();
    show(false);
  };

  const choose = (option) => {
    close();
    if (option.dataset.url) {
      location.assign(option.dataset.url);
    } else {
      input.value = option.textContent;
      input.form.requestSubmit();
    }
  };

  const fill = (suggestions) => {
    list.replaceChildren(...suggestions.map(({ text, url }, index) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${index}`;
      option.role = "option";
      option.ariaSelected = "false";
      option.textContent = text;
      option.dataset.url = url ?? "";
      option.addEventListener("click", () => choose(option));
      return option;
    }));
    const count = suggestions.length;
    status.textContent = (count === 0 ? texts.none : count === 1 ? texts.one : texts.many).replace("{0}", count);
    show(count > 0);
  };

  const ask = async () => {
    const typed = input.value.trim();
    asking?.abort();
    if (typed.length < 2) {
      status.textContent = "";
      return show(false);
    }
    asking = new AbortController();
    try {
      const answer = await fetch(`${texts.suggest}&q=${encodeURIComponent(typed)}`, { signal: asking.signal });
      if (answer.ok) {
        fill(await answer.json());
      }
    } catch {
      // Typed on, or no network: the form is still there.
    }
  };

  list.addEventListener("pointerdown", (event) => event.preventDefault());
  input.addEventListener("blur", close);
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  });
  input.addEventListener("keydown", (event) => {
    const last = list.children.length - 1;
    if (event.isComposing) {
      return;
    }
    if (event.key === "Escape" && !list.hidden) {
      close();
    } else if (event.key === "Enter" && active >= 0) {
      choose(list.children[active]);
    } else if (event.key === "ArrowDown" && list.hidden) {
      ask();
    } else if (event.key === "ArrowDown") {
      mark(active < last ? active + 1 : -1);
    } else if (event.key === "ArrowUp" && !list.hidden) {
      mark(active < 0 ? last : active - 1);
    } else {
      return;
    }
    event.preventDefault();
  });
}
