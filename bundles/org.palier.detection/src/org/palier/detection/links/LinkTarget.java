// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.links;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address in its parts: where a link leads in the end, when an archive, a platform or the site itself stands in between.
 *
 * @param host       lower case, without www and port
 * @param path       its parts, decoded, empty ones left out
 * @param parameters decoded
 * @param address    as one text
 */
record LinkTarget(String host, List<String> path, Map<String, String> parameters, String address) {

	private static final int LONGEST = 4000;
	private static final int MOST_REDIRECTIONS = 3;
	private static final Pattern ADDRESS = Pattern.compile(
			"(?:https?:)?//(?:[^/?#@\\s]*@)?([\\p{L}\\p{N}_.-]+\\.[\\p{L}\\p{N}-]+)\\.?(?::\\d{1,5})?([/?#].*)?",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final Pattern BARE = Pattern.compile("(?:www\\.)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.[\\p{L}]{2,}(?:/.*)?",
			Pattern.CASE_INSENSITIVE);
	/** An archive of the web shows a page under its own address. */
	private static final Pattern ARCHIVED = Pattern.compile("(?:https?:)?//web\\.archive\\.org/web/[0-9]+[a-z_]*/(.+)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern ARCHIVED_HERE = Pattern.compile("/web/[0-9]{8,}[a-z_]*/(https?:/.+)", Pattern.CASE_INSENSITIVE);
	private static final Pattern ELSEWHERE = Pattern.compile(
			"(?:^|[?&])(?:url|u|q|to|target|dest|destination|redirect|link|lien|href|goto)=(https?(?:%3a|:)[^&#]+)",
			Pattern.CASE_INSENSITIVE);
	/** Hosts that only lead somewhere else. */
	private static final List<String> REDIRECTING = List.of("l.facebook.com", "lm.facebook.com", "google.com/url", "l.instagram.com",
			"safelinks.protection.outlook.com", "urldefense.proofpoint.com", "youtube.com/redirect", "linkedin.com/redir", "t.umblr.com");

	/** Copies its list. */
	LinkTarget {
		path = List.copyOf(path);
	}

	/** Where a link leads; empty when that is within the site, no address of the web, or too long to be one. */
	static Optional<LinkTarget> of(String link) {
		return link.length() > LONGEST ? Optional.empty() : of(link.strip(), 0);
	}

	private static Optional<LinkTarget> of(String link, int redirections) {
		Matcher archived = ARCHIVED.matcher(link);
		if (archived.matches()) {
			return of(archived.group(1), redirections);
		}
		Matcher here = ARCHIVED_HERE.matcher(link);
		if (here.matches()) {
			return of(here.group(1), redirections);
		}
		Matcher parts = ADDRESS.matcher(link);
		if (!parts.matches()) {
			return withinSite(link, redirections);
		}
		String host = parts.group(1).toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", "");
		String rest = parts.group(2) == null ? "" : parts.group(2);
		if (redirections < MOST_REDIRECTIONS && REDIRECTING.stream().anyMatch(it -> (host + rest).contains(it))) {
			Optional<LinkTarget> elsewhere = elsewhere(rest, redirections);
			if (elsewhere.isPresent()) {
				return elsewhere;
			}
		}
		return Optional.of(parsed(host, rest, link));
	}

	private static Optional<LinkTarget> withinSite(String link, int redirections) {
		if (BARE.matcher(link).matches() && link.contains(".") && !link.startsWith("/")) {
			String host = link.replaceFirst("/.*", "");
			// A file of the site looks like a host: “index.html”.
			return host.equals(link) && !link.startsWith("www.") ? Optional.empty() : of("https://" + link, redirections + 1);
		}
		return redirections < MOST_REDIRECTIONS ? elsewhere(link, redirections) : Optional.empty();
	}

	/** A page of the site, or of a platform, that says “you are leaving” and names where to. */
	private static Optional<LinkTarget> elsewhere(String rest, int redirections) {
		Matcher to = ELSEWHERE.matcher(rest);
		return to.find() ? of(decoded(to.group(1)), redirections + 1) : Optional.empty();
	}

	/** Where a page of some site leads that only says “you are leaving”; empty for any other. */
	static Optional<LinkTarget> leaving(String link) {
		return link.length() > LONGEST ? Optional.empty() : elsewhere(link, 0);
	}

	private static LinkTarget parsed(String host, String rest, String link) {
		String shown = rest;
		int hash = shown.indexOf('#');
		if (hash >= 0) {
			String fragment = shown.substring(hash + 1);
			// Pages of 2010 kept what they showed behind “#!”.
			shown = fragment.startsWith("!") ? "/" + fragment.substring(1).replaceFirst("^/+", "") : shown.substring(0, hash);
		}
		int question = shown.indexOf('?');
		String path = question < 0 ? shown : shown.substring(0, question);
		String query = question < 0 ? "" : shown.substring(question + 1);
		var parts = new ArrayList<String>();
		for (String part : path.split("/")) {
			String text = decoded(part).strip();
			if (!text.isEmpty()) {
				parts.add(text);
			}
		}
		var parameters = new LinkedHashMap<String, String>();
		for (String parameter : query.split("&")) {
			int is = parameter.indexOf('=');
			if (is > 0) {
				parameters.putIfAbsent(parameter.substring(0, is).replaceFirst("^amp;", ""), decoded(parameter.substring(is + 1)).strip());
			}
		}
		return new LinkTarget(host, parts, parameters, link.startsWith("//") ? "https:" + link : link);
	}

	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException notEncoded) {
			return text;
		}
	}

	/** A host without what only says in which language it speaks: fr-ca.facebook.com. */
	String plainHost() {
		return host.replaceFirst("^(?:m|mobile|touch|web|[a-z]{2}(?:-[a-z]{2})?)\\.(?=[^.]+\\.[^.]+)", "");
	}
}
