/** What a report does once it is open: the page is whole without it, and says all it has to say. */
document.documentElement.classList.add('hidup');
