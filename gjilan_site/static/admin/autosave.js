// Saving in the background and a click on "Submit" at the same moment made two pages of one text. A form that is sent
// waits until the background is done, and nothing is saved there after it. Never longer than LONGEST milliseconds.
(() => {
  const LONGEST = 10_000;
  let isSaving = false;
  let held = null;

  const send = () => {
    if (!held) return;
    const { form, submitter } = held;
    held = null;
    isSaving = false;
    if (submitter) submitter.disabled = false; // Wagtail disables it once clicked, and its name would not be sent
    form.requestSubmit(submitter);
  };

  document.addEventListener("w-autosave:save", (event) => { isSaving = !event.defaultPrevented; });
  for (const name of ["success", "error"]) {
    document.addEventListener(`w-autosave:${name}`, () => {
      isSaving = false;
      if (held) held.form.dataset.wAutosaveActiveValue = "false";
      setTimeout(send);
    });
  }

  document.addEventListener("submit", (event) => {
    if (!isSaving || !event.target.matches("[data-edit-form]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!held) setTimeout(send, LONGEST);
    held = { form: event.target, submitter: event.submitter };
  }, true);

  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented || !event.target.matches("[data-edit-form]")) return;
    event.target.dataset.wAutosaveActiveValue = "false";
  });
})();
