/** Shows `words`, or else that this file is damaged: truncated by a download, or changed in transit. ES5. */
function sayDamaged(words) {
  var place = document.getElementById("not-running");
  if (!place) {
    place = document.createElement("p");
    place.id = "not-running";
    document.body.appendChild(place);
  }
  document.documentElement.setAttribute("data-depths", "missing");
  place.textContent = words || "Berkas ini tidak lengkap atau rusak. Unduh lagi, atau minta dikirim ulang.";
  place.hidden = false;
}
