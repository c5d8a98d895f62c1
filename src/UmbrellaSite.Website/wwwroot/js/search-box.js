// Offers what may be meant while somebody types: a combobox with a list (ARIA 1.2). Without it the form works as ever.
document.querySelectorAll("[data-suggest]").forEach((input, box) => {
  const list = document.createElement("ul");
  const status = document.createElement("span");
  const texts = input.dataset;
  const set = (element, attributes) => Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  let active = -1;
  let timer;
  let asking;

  const mark = (index) => {
    list.children[active]?.setAttribute("aria-selected", false);
    active = index;
    const option = list.children[index];
    set(input, { "aria-activedescendant": option?.id ?? "" });
    option?.setAttribute("aria-selected", true);
    option?.scrollIntoView({ block: "nearest" });
  };
  const show = (open) => {
    list.hidden = !open;
    set(input, { "aria-expanded": open });
    mark(-1);
  };
  const close = () => {
    clearTimeout(timer);
    asking?.abort();
    show(false);
  };
  const choose = ({ dataset, textContent }) => {
    close();
    if (dataset.url) {
      location.assign(dataset.url);
    } else {
      input.value = textContent;
      input.form.requestSubmit();
    }
  };
  const fill = (found) => {
    list.replaceChildren(...found.map(({ text, url }, index) => {
      const option = document.createElement("li");
      set(option, { id: `${list.id}-${index}`, role: "option", "aria-selected": false, "data-url": url ?? "" });
      option.textContent = text;
      option.onclick = () => choose(option);
      return option;
    }));
    status.textContent = (texts[["none", "one"][found.length] ?? "many"]).replace("{0}", found.length);
    show(found.length > 0);
  };
  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    const typed = input.value.trim();
    if (typed.length < 2) {
      status.textContent = "";
      return show(false);
    }
    try {
      fill(await (await fetch(`${texts.suggest}&q=${encodeURIComponent(typed)}`, asking)).json());
    } catch {
      // Typed on, or no network: the form is still there.
    }
  };

  list.hidden = true;
  set(list, { id: `vorschlaege-${box}`, class: "suggestions", role: "listbox", "aria-label": texts.label });
  set(status, { class: "visually-hidden", role: "status" });
  set(input, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": false, "aria-controls": list.id });
  input.after(list, status);
  list.onpointerdown = (event) => event.preventDefault();
  input.onblur = close;
  input.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  };
  input.onkeydown = (event) => {
    const last = list.children.length - 1;
    const down = event.key === "ArrowDown";
    if (event.isComposing) return;
    if (event.key === "Escape" && !list.hidden) close();
    else if (event.key === "Enter" && active >= 0) choose(list.children[active]);
    else if (down && list.hidden) ask();
    else if (down) mark(active < last ? active + 1 : -1);
    else if (event.key === "ArrowUp" && !list.hidden) mark(active < 0 ? last : active - 1);
    else return;
    event.preventDefault();
  };
});
