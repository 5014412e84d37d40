# SPDX-License-Identifier: EPL-2.0

sample_tables <- c("sample_design", "sample_posts", "sample_frame")
# Of fewer posts that people read no share is corrected.
fewest_read <- 30

#' The sample that corrects shares of a facet
#'
#' @param study of \code{read_study}
#' @param facet "usage", "level", "model", or the id of a theory
#' @param name of the sample; the one that the study takes for the facet when left out
study_sample <- function(study, facet = "usage", name = NULL) {
  for (it in study$samples) {
    if (it$facet == facet && (is.null(name) || it$name == name)) return(it)
  }
  known <- listed(vapply(study$samples, function(it) paste(it$facet, "by sample", it$name), ""))
  refuse(sprintf("no sample corrects shares of %s; in this package: %s", if (is.null(name)) facet else paste(facet, "by sample", name), known), study$path)
}

samples_of <- function(tables, path) {
  missing <- setdiff(sample_tables, names(tables))
  if (length(missing) == 3) return(list())
  if (length(missing) > 0) refuse(sprintf("the table %s is missing; samples need %s", listed(missing), listed(sample_tables)), path)
  design <- tables$sample_design
  lapply(seq_len(nrow(design)), function(number) {
    row <- design[number, ]
    of <- function(table) {
      data <- as.data.frame(unclass(table), stringsAsFactors = FALSE)
      data[data$sample == row$sample & data$facet == row$facet, , drop = FALSE]
    }
    frame <- of(tables$sample_frame)
    posts <- of(tables$sample_posts)
    codes <- unique(frame$code)
    parts <- function(kind) {
      rows <- frame[frame$part == kind, , drop = FALSE]
      keys <- unique(rows$key)
      made <- lapply(keys, function(key) {
        here <- rows[rows$key == key, , drop = FALSE]
        if (!identical(here$code, codes)) refuse(sprintf("table sample_frame lacks rows of sample %s; each part has one of each code", row$sample), path)
        list(units = here$posts[1], predicted = here$program)
      })
      stats::setNames(made, keys)
    }
    posts$said <- strsplit(posts$people_said, " ", fixed = TRUE)
    unknown <- setdiff(unlist(posts$said), codes)
    if (length(unknown) > 0) refuse(sprintf("table sample_posts has codes that sample_frame lacks: %s", listed(unknown)), path)
    strata <- frame[frame$part == "stratum" & frame$code == codes[1], , drop = FALSE]
    then <- if (is.null(strata$drawn_then)) NULL else {
      known <- strata[!is.na(strata$drawn_then), , drop = FALSE]
      data.frame(key = known$key, drawn = known$drawn_then, posts = known$posts_then, stringsAsFactors = FALSE)
    }
    structure(list(name = row$sample, facet = row$facet, posts = row$posts, codes = stats::setNames(label_of(tables$sample_frame, "code", codes), codes),
      drawn = posts, frame = parts("stratum"), agencies = parts("agency"), programs = row$programs, strata_kept = row$strata_kept,
      in_two_stages = !is.na(row$agencies), then = then, path = path), class = "palier_sample")
  })
}

print.palier_sample <- function(x, ...) {
  cat(sprintf("Sample %s of %s: %d of %d posts drawn, %d read\n", x$name, x$facet, nrow(x$drawn), as.integer(x$posts), sum(lengths(x$drawn$said) > 0)))
  invisible(x)
}

#' Corrected shares
#'
#' The share of each code among all posts that could be drawn, as palier run estimate computes it: by programs alone (no finding), corrected by what people
#' read, with its interval at 95 %.
#' @param sample of \code{study_sample}
#' @return a data frame with a row for each code
corrected <- function(sample) {
  drawn <- sample$drawn
  if (sum(!is.na(drawn$people)) < fewest_read) {
    refuse(sprintf("people coded fewer than %d posts of sample %s; a share is corrected from %d posts on", fewest_read, sample$name, fewest_read), sample$path)
  }
  order <- names(sample$codes)
  every <- seq_along(order)
  possible <- lapply(drawn$said, function(it) if (length(it) == 0) every else match(it, order))
  said <- match(drawn$program, order, nomatch = 0L)
  told <- which(lengths(drawn$said) > 0)
  keys <- names(sample$frame)
  together <- Reduce(`+`, lapply(sample$frame, function(it) it$predicted))
  coded_as <- function(posts, choice) vapply(possible[posts], function(it) if (length(it) == 1) it else choice(it), 1L)
  # The whole design: posts that nobody read are no part of it, those that are gone since stay in it.
  staged <- function(posts, choice, weight) {
    strata <- drawn$stratum[posts]
    then <- sample$then
    then$coded <- then$drawn - vapply(then$key, function(key) sum(drawn$stratum[-posts] == key), 1L)
    if (length(posts) == nrow(drawn)) then$coded <- then$drawn
    then <- then[then$coded > 0, ]
    chances <- drawn$agency_chance[posts][!duplicated(drawn$agency[posts])]
    staged_corpus(sample$posts, together, stats::setNames(chances, unique(drawn$agency[posts])), list(code = coded_as(posts, choice), said = said[posts],
      weight = weight[posts], cluster = drawn$agency[posts]),
      lapply(seq_len(nrow(then)), function(it) list(units = then$posts[it], coded = then$coded[it], rows = which(strata == then$key[it]))))
  }
  of <- function(posts, choice, weight) {
    strata <- drawn$stratum[posts]
    if (sample$in_two_stages) return(staged(posts, choice, weight))
    known <- isTRUE(sample$strata_kept) && setequal(strata, keys)
    if (!known) strata <- rep("", length(posts))
    code <- coded_as(posts, choice)
    corpus(lapply(unique(strata), function(key) {
      here <- strata == key
      frame <- if (known) sample$frame[[match(key, keys)]] else list(units = sample$posts, predicted = together)
      stratum(frame$units, frame$predicted, code[here], said[posts][here], weight[posts][here], drawn$agency[posts][here])
    }))
  }
  coders <- max(1L, lengths(drawn$said)[told])
  weights <- ifelse(is.na(drawn$weight), 1, drawn$weight)
  points <- lapply(seq_len(coders) - 1L, function(coder) of(told, function(it) it[coder %% length(it) + 1L], weights))
  if (length(told) == nrow(drawn) && coders == 1) {
    ask <- function(question) question(points[[1]], sample$agencies)
  } else {
    all <- seq_len(nrow(drawn))
    lowest <- lapply(every, function(category) of(all, function(it) if (any(it != category)) it[it != category][1] else as.integer(category), 1 / drawn$chance))
    highest <- lapply(every, function(category) of(all, function(it) if (category %in% it) as.integer(category) else it[1], 1 / drawn$chance))
    ask <- function(question) over_open(points, lowest, highest, question, sample$agencies)
  }
  these <- ask(of_these)
  process <- if (length(sample$agencies) >= fewest_agencies) ask(of_the_process) else list(low = NA_real_, high = NA_real_)
  naive <- together / sample$posts
  read <- length(told)
  shares <- data.frame(code = order, label = unname(sample$codes), naive = if (isTRUE(sample$programs)) naive else NA_real_, corrected = these$corrected,
    low = these$low, high = these$high, n = read, effective = these$effective, design_effect = read / these$effective, trust = these$trust,
    process_low = process$low, process_high = process$high, stringsAsFactors = FALSE)
  shares <- shares[naive > 0 | order %in% unlist(drawn$said), ]
  rownames(shares) <- NULL
  shares
}

#' A survey design of the package survey
#'
#' The posts with one code by people: weights, strata with their sizes, and agencies where these were drawn first.
#' @param sample of \code{study_sample}
#' Where a stratum has a single post, set \code{options(survey.lonely.psu = "adjust")} before you ask for means.
#' @return of \code{survey::svydesign}; its variable \code{code} is a factor of labels, \code{id} one of ids
survey_design <- function(sample) {
  if (!requireNamespace("survey", quietly = TRUE)) refuse("survey_design needs the package survey; corrected() needs nothing but this one")
  posts <- sample$drawn[!is.na(sample$drawn$people), , drop = FALSE]
  if (nrow(posts) == 0) refuse(sprintf("people agree on no post of sample %s", sample$name), sample$path)
  sizes <- vapply(sample$frame, function(it) it$units, 1)
  kept <- !sample$in_two_stages && isTRUE(sample$strata_kept) && setequal(posts$stratum, names(sizes))
  data <- data.frame(id = factor(posts$people, names(sample$codes)), code = factor(unname(sample$codes[posts$people]), unique(unname(sample$codes))),
    weight = ifelse(is.na(posts$weight), 1 / posts$chance, posts$weight), stratum = if (kept) posts$stratum else "", agency = posts$agency)
  data$posts <- if (kept) unname(sizes[match(posts$stratum, names(sizes))]) else sample$posts
  if (sample$in_two_stages) return(survey::svydesign(ids = ~agency, weights = ~weight, data = data))
  if (kept && length(sizes) > 1) return(survey::svydesign(ids = ~1, strata = ~stratum, weights = ~weight, fpc = ~posts, data = data))
  survey::svydesign(ids = ~1, weights = ~weight, fpc = ~posts, data = data)
}
