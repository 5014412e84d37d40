# SPDX-License-Identifier: EPL-2.0

# An error of class palier_error that names the file and says what is allowed.
refuse <- function(message, path = NULL) {
  said <- if (is.null(path)) message else paste0(path, ": ", message)
  stop(structure(class = c("palier_error", "error", "condition"), list(message = said, call = NULL, path = path)))
}

# Names for a sentence: at most a dozen, in alphabetical order.
listed <- function(names) {
  every <- sort(unique(as.character(names)))
  if (length(every) == 0) return("none")
  more <- if (length(every) > 12) sprintf(" and %d more", length(every) - 12L) else ""
  paste0(paste(utils::head(every, 12), collapse = ", "), more)
}
