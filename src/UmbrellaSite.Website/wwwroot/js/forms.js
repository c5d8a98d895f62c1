// Forms work without this. It brings the list of problems into focus, shows what an answer on the same page asks for, and
// keeps a second click from sending twice.
(() => {
  document.querySelector("[data-error-summary]")?.focus();

  const comparisons = {
    is: (answers, value) => answers.includes(value),
    isNot: (answers, value) => !answers.includes(value),
    contains: (answers, value) => answers.some((answer) => answer.includes(value)),
    notContains: (answers, value) => !answers.some((answer) => answer.includes(value)),
    startsWith: (answers, value) => answers.some((answer) => answer.startsWith(value)),
    endsWith: (answers, value) => answers.some((answer) => answer.endsWith(value)),
    greaterThan: (answers, value) => answers.some((answer) => Number(answer.replace(",", ".")) > Number(value)),
    lessThan: (answers, value) => answers.some((answer) => answer !== "" && Number(answer.replace(",", ".")) < Number(value)),
    fewerThan: (answers, value) => answers.length < Number(value),
    isEmpty: (answers) => answers.every((answer) => answer === ""),
    isNotEmpty: (answers) => answers.some((answer) => answer !== ""),
  };

  const update = (form) => {
    // In the order of the page: what is hidden has no answer for those after it.
    for (const element of form.querySelectorAll("[data-shown-if]:not([data-shown-if=\"\"])")) {
      const { rules, match, action } = JSON.parse(element.dataset.shownIf);
      const answersTo = (name) => [...form.querySelectorAll(`[name="${name}"], [name^="${name}."]`)]
        .filter((input) => !input.closest("[hidden]") && (!["checkbox", "radio"].includes(input.type) || input.checked))
        .map((input) => input.value.trim().toLowerCase());
      const isMet = (rule) => rule.met ?? comparisons[rule.operator](answersTo(rule.field), (rule.value ?? "").toLowerCase());
      const met = match === "any" ? rules.some(isMet) : rules.every(isMet);
      element.hidden = met !== (action === "show");
    }
  };

  for (const form of document.querySelectorAll("form[data-form]")) {
    update(form);
    form.addEventListener("input", () => update(form));
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) {
        event.preventDefault();
      }
      form.dataset.sent = "true";
      addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
    });
  }
})();
