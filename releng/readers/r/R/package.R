# SPDX-License-Identifier: EPL-2.0

descriptor_name <- "datapackage.json"
# The newest form of packages that this reader knows.
newest_form <- 1

#' Reads a data package
#'
#' @param path the folder with datapackage.json, that file, or a folder with one such folder in it
#' @param lang of titles, labels and reasons, "fr" or "en"; that of the package when left out
#' @param check whether each file is held against the digest that the package states
#' @return a list: path, title, lang, tables, samples, about (the descriptor as it was read)
read_study <- function(path, lang = NULL, check = TRUE) {
  descriptor <- find_descriptor(path)
  folder <- dirname(descriptor)
  about <- parse_json(read_bytes(descriptor), descriptor)
  palier <- about$palier
  if (!is.list(palier) || !is.list(about$resources)) {
    refuse("this is no data package of Palier; palier run report STUDY --edition data writes one", descriptor)
  }
  form <- if (is.null(palier$form)) 0 else palier$form
  if (!is.numeric(form) || form > newest_form) {
    refuse(sprintf(paste("this package is of form %s, and this reader knows forms up to %d;",
      "install the reader that came with the Palier that wrote it"), form, newest_form), descriptor)
  }
  written <- if (is.null(palier$language)) "en" else palier$language
  lang <- if (is.null(lang)) written else lang
  if (!lang %in% c("en", "fr")) refuse(sprintf("lang is %s; allowed: en, fr", lang))
  names <- list()
  if (!is.null(palier$labels)) {
    file <- package_file(folder, palier$labels, check)
    names <- parse_json(file$bytes, file$path)$tables
    names(names) <- gsub("[^a-z0-9._-]", "-", tolower(names(names)))
  } else if (lang != written) {
    refuse(sprintf("labels are in %s alone; a report written by a newer Palier has both languages", written), descriptor)
  }
  tables <- list()
  for (resource in about$resources) {
    table <- read_table(descriptor, resource, names[[as.character(resource$name)]], lang, check)
    tables[[attr(table, "name")]] <- table
  }
  title <- if (is.null(about$title)) "" else about$title
  structure(list(path = folder, title = title, lang = lang, tables = tables, samples = samples_of(tables, folder), about = about), class = "palier_study")
}

print.palier_study <- function(x, ...) {
  cat(x$title, "\n", length(x$tables), " tables: ", listed(names(x$tables)), "\n", sep = "")
  cat("Samples: ", listed(vapply(x$samples, function(it) paste(it$facet, "by", it$name), "")), "\n", sep = "")
  invisible(x)
}

find_descriptor <- function(path) {
  if (file.exists(path) && !dir.exists(path)) {
    if (basename(path) == descriptor_name) return(path)
    refuse(sprintf("this is a file; read_study takes %s or the folder that it is in", descriptor_name), path)
  }
  if (!dir.exists(path)) {
    refuse(sprintf("there is no such folder; read_study takes the folder of a data package, with %s in it", descriptor_name), path)
  }
  here <- file.path(path, descriptor_name)
  if (file.exists(here)) return(here)
  below <- Sys.glob(file.path(path, "*", descriptor_name))
  if (length(below) == 1) return(below)
  if (length(below) > 1) {
    refuse(sprintf("there are several packages in this folder; name one of: %s", listed(basename(dirname(below)))), path)
  }
  study <- if (file.exists(file.path(path, "study.palier"))) {
    " This is the folder of a study: make a package of it by palier run report STUDY --edition data --out FOLDER."
  } else ""
  refuse(sprintf("there is no %s in this folder.%s", descriptor_name, study), path)
}

read_bytes <- function(path) {
  if (!file.exists(path)) refuse(sprintf("it is missing, and %s names it; copy the whole folder", descriptor_name), path)
  readBin(path, "raw", file.size(path))
}

parse_json <- function(bytes, path) {
  text <- rawToChar(bytes)
  Encoding(text) <- "UTF-8"
  tryCatch(jsonlite::fromJSON(text, simplifyVector = FALSE), error = function(failed) {
    refuse(paste("it is no JSON in UTF-8:", conditionMessage(failed)), path)
  })
}

# A file of the package, held against its digest where R has one for SHA-256 (4.5 and newer), else against its length.
package_file <- function(folder, named, check) {
  name <- if (is.null(named$path)) "" else named$path
  # A package speaks of files of its own folder, and of no others.
  if (name == "" || grepl("^(/|[A-Za-z]:|\\\\)", name) || ".." %in% strsplit(name, "[/\\\\]")[[1]]) {
    refuse(sprintf("it names the file '%s'; allowed are files beside %s", name, descriptor_name), file.path(folder, descriptor_name))
  }
  path <- file.path(folder, name)
  bytes <- read_bytes(path)
  stated <- sub("^sha256:", "", if (is.null(named$hash)) "" else named$hash)
  digest <- if (exists("sha256sum", asNamespace("tools"))) unname(get("sha256sum", asNamespace("tools"))(path)) else stated
  if (check && (stated != "" && digest != stated || !is.null(named$bytes) && named$bytes != length(bytes))) {
    refuse("it was changed since Palier wrote it; write the package again, or read it with check = FALSE", path)
  }
  list(path = path, bytes = bytes)
}

# A text without the apostrophe that keeps spreadsheets from taking it for a formula.
plain_text <- function(cells) {
  guarded <- grepl("^'[=+@\t\r\n\uff1d\uff0b\uff0d\uff20-]", cells)
  cells[guarded] <- substring(cells[guarded], 2)
  cells
}

# Numbers to the last digit: as.numeric rounds twice.
exact <- function(cells) {
  if (length(cells) == 0) return(numeric(0))
  as.double(jsonlite::fromJSON(paste0("[", paste(cells, collapse = ","), "]")))
}

read_table <- function(descriptor, resource, known, lang, check) {
  fields <- resource$schema$fields
  if (is.null(resource$name) || length(fields) == 0) {
    refuse("a resource lacks its name or fields; each has a name, a path and a schema with fields", descriptor)
  }
  file <- package_file(dirname(descriptor), resource, check)
  heads <- vapply(fields, function(it) as.character(it$name), "")
  types <- stats::setNames(vapply(fields, function(it) if (is.null(it$type)) "string" else it$type, ""), heads)
  cells <- read_cells(file, heads)
  beside <- heads[grepl("_(label|reason)$", heads) & sub("_(label|reason)$", "", heads) %in% heads]
  kept <- setdiff(heads, beside)
  count <- length(cells[[1]])
  values <- labels <- list()
  missing <- data.frame(row = integer(0), column = character(0), reason = character(0))
  for (head in kept) {
    both <- known$columns[[head]]
    cell <- cells[[head]]
    thing <- paste0(head, "_label") %in% beside
    why <- if (paste0(head, "_reason") %in% beside) cells[[paste0(head, "_reason")]] else rep("", count)
    values[[head]] <- convert(cell, types[[head]], thing, why != "", head, file$path)
    labels[[head]] <- character(0)
    if (thing) {
      # In the order of the rows.
      first <- which(cell != "" & !duplicated(cell))
      said <- vapply(first, function(it) {
        named <- both$labels[[cell[it]]][[lang]]
        if (is.null(named)) cells[[paste0(head, "_label")]][it] else named
      }, "")
      labels[[head]] <- stats::setNames(plain_text(said), plain_text(cell[first]))
    }
    rows <- which(why != "")
    if (length(rows) > 0) {
      distinct <- unique(why[rows])
      said <- vapply(distinct, function(it) if (is.null(both$reasons[[it]][[lang]])) it else both$reasons[[it]][[lang]], "")
      missing <- rbind(missing, data.frame(row = rows, column = head, reason = plain_text(unname(said[match(why[rows], distinct)]))))
    }
  }
  named <- function(key, otherwise) if (is.null(known[[key]][[lang]])) (if (is.null(otherwise)) "" else otherwise) else known[[key]][[lang]]
  titles <- vapply(kept, function(it) {
    both <- known$columns[[it]]$title[[lang]]
    if (is.null(both)) as.character(fields[[match(it, heads)]]$title %||% it) else both
  }, "")
  structure(as.data.frame(values, stringsAsFactors = FALSE, check.names = FALSE, optional = TRUE), class = c("palier_table", "data.frame"),
    name = as.character(resource$name), title = named("title", resource$title), definition = named("definition", resource$description), lang = lang,
    titles = titles, labels = labels, reasons = missing, notes = unlist(resource$notes))
}

`%||%` <- function(one, other) if (is.null(one)) other else one

# Cells by column, as text.
read_cells <- function(file, heads) {
  text <- rawToChar(file$bytes)
  if (!validUTF8(text)) refuse("it is not in UTF-8", file$path)
  first <- strsplit(sub("[\r\n].*", "", text, useBytes = TRUE), ",", fixed = TRUE)[[1]]
  if (!identical(gsub("^\"|\"$", "", first), heads)) refuse(paste0("its first line is not: ", paste(heads, collapse = ",")), file$path)
  read <- tryCatch(utils::read.csv(text = text, colClasses = "character", na.strings = character(0), check.names = FALSE, fill = FALSE, encoding = "UTF-8",
    comment.char = ""), error = function(failed) {
    line <- sub("^line ([0-9]+) did not have ([0-9]+) elements$", "\\1", conditionMessage(failed))
    said <- if (grepl("^[0-9]+$", line)) sprintf("row %d has not %d cells, as many as the table has columns", as.integer(line) + 1L, length(heads)) else
      paste("it is no CSV:", conditionMessage(failed))
    refuse(said, file$path)
  })
  as.list(read)
}

convert <- function(cells, type, thing, missing, head, path) {
  none <- missing | cells == "" & (type != "string" | thing)
  fits <- switch(type,
    integer = grepl("^-?[0-9]+$", cells),
    number = grepl("^-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$", cells),
    boolean = cells %in% c("true", "false"),
    date = grepl("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", cells),
    rep(TRUE, length(cells)))
  wrong <- which(!none & !fits)
  if (length(wrong) > 0) refuse(sprintf("row %d, column %s: '%s' is no %s", wrong[1] + 1L, head, cells[wrong[1]], type), path)
  filled <- function(of, values) {
    result <- rep(of, length(cells))
    result[!none] <- values
    result
  }
  kept <- cells[!none]
  switch(type,
    integer = , number = filled(NA_real_, exact(kept)),
    boolean = filled(NA, kept == "true"),
    date = as.Date(filled(NA_character_, kept)),
    filled(NA_character_, plain_text(kept)))
}
