// Works before the circuit stands and while it is lost: a key that waits for the server would not.
(() => {
  document.addEventListener("keydown", event => {
    const box = event.target;
    const asks = event.key === "Enter" && !event.shiftKey && !event.isComposing && box.matches?.("[data-enter=submits]");
    if (asks) {
      event.preventDefault();
      box.form.requestSubmit();
    }
  });

  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[data-shows]");
    const card = link && document.getElementById(link.dataset.shows);
    if (card) {
      event.preventDefault();
      card.scrollIntoView({ block: "center" });
      card.focus({ preventScroll: true });
    }
  }, true);

  window.chatBriefing = {
    show: id => document.getElementById(id)?.scrollIntoView({ block: "start" }),
  };
})();
