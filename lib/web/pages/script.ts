/** Shows the copy buttons and makes them copy: the one thing on a page that needs a script. */
export const script = `
for (const button of document.querySelectorAll("button[data-copy]")) {
  const text = document.getElementById(button.dataset.copy);
  const status = button.nextElementSibling;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      status.textContent = button.dataset.copied;
      setTimeout(() => { status.textContent = ""; }, 4000);
    } catch {
      getSelection().selectAllChildren(text);
    }
  });
}
`;
