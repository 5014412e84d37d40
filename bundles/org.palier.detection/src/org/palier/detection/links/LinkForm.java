// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.links;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One line of {@code links.csv}: what addresses of this form are. Parts of the path are compared one by one; <code>*</code>
 * stands for any, <code>**</code> at the end for any number, <code>{handle}</code> for the handle, before which letters may
 * stand. A host may begin with <code>{handle}.</code>, or with <code>*.</code> for any subdomain, and end with <code>.*</code> for any
 * country.
 *
 * @param platform  empty for services that share on many platforms
 * @param person    true when persons have such addresses
 * @param parameter that must be there; null for none
 * @param valued    true when the parameter holds the handle
 * @param letters   that a handle has; null for any
 */
record LinkForm(String platform, String host, List<String> parts, @Nullable String parameter, boolean valued, LinkClass linkClass,
		boolean person, @Nullable Pattern letters) {

	static final String HANDLE = "{handle}";
	private static final String REST = "**";
	private static final String SUBDOMAINS = "*.";
	private static final String PERSON = "person";
	private static final Pattern COUNTRIES = Pattern.compile("(?:com?\\.)?[a-z]{2,3}|com\\.[a-z]{2}");

	/** Copies its list. */
	LinkForm {
		parts = List.copyOf(parts);
	}

	/** A line of the file. @throws IllegalArgumentException when it is none */
	static LinkForm of(String platform, String host, String path, String linkClass, String letters) {
		int question = path.indexOf('?');
		String[] query = question < 0 ? new String[0] : path.substring(question + 1).split("=", 2);
		String plain = question < 0 ? path : path.substring(0, question);
		List<String> parts = Arrays.stream(plain.split("/")).filter(it -> !it.isEmpty()).toList();
		boolean person = linkClass.equals(PERSON);
		LinkClass is = person ? LinkClass.OTHER_BODY : LinkClass.of(linkClass).orElseThrow(() -> new IllegalArgumentException(linkClass));
		return new LinkForm(platform, host, parts, query.length == 0 ? null : query[0], query.length > 1 && query[1].equals(HANDLE), is, person,
				letters.isEmpty() ? null : Pattern.compile(letters));
	}

	/** How many of its parts are fixed: the higher, the sooner it is tried among those of a host. */
	int hostParts() {
		return (int) host.chars().filter(it -> it == '.').count();
	}

	/** The handle, or the empty text when it names none; empty when the address is not of this form. */
	Optional<String> read(LinkTarget target) {
		String before = fromHost(target.host());
		if (before == null) {
			before = fromHost(target.plainHost());
		}
		return before == null ? Optional.empty() : path(target.path(), target.parameters(), before).filter(this::fits);
	}

	private boolean fits(String handle) {
		Pattern wanted = letters;
		return wanted == null || wanted.matcher(handle).matches();
	}

	/** The handle in a host; null when the host is another one. */
	private @Nullable String fromHost(String other) {
		String rest = other;
		String named = "";
		if (host.startsWith(HANDLE)) {
			int dot = other.indexOf('.');
			named = dot < 0 ? "" : other.substring(0, dot);
			rest = dot < 0 ? "" : other.substring(dot + 1);
		}
		if (host.startsWith(SUBDOMAINS)) {
			return other.endsWith(host.substring(1)) ? named : null;
		}
		String wanted = host.startsWith(HANDLE) ? host.substring(HANDLE.length() + 1) : host;
		if (wanted.endsWith(".*")) {
			String stem = wanted.substring(0, wanted.length() - 1);
			return rest.startsWith(stem) && COUNTRIES.matcher(rest.substring(stem.length())).matches() ? named : null;
		}
		return rest.equals(wanted) ? named : null;
	}

	private Optional<String> path(List<String> path, Map<String, String> parameters, String before) {
		String handle = before;
		if (parameter != null) {
			String value = parameters.get(parameter);
			if (value == null || valued && value.isEmpty()) {
				return Optional.empty();
			}
			handle = valued ? value : handle;
		}
		boolean open = !parts.isEmpty() && parts.getLast().equals(REST);
		int fixed = open ? parts.size() - 1 : parts.size();
		if (path.size() < fixed || !open && path.size() > fixed) {
			return Optional.empty();
		}
		for (int i = 0; i < fixed; i++) {
			Optional<String> part = part(parts.get(i), path.get(i));
			if (part.isEmpty()) {
				return Optional.empty();
			}
			handle = part.get().isEmpty() ? handle : part.get();
		}
		return Optional.of(handle);
	}

	/** The handle in a part of the path, the empty text when it holds none; empty when it is another part. */
	private static Optional<String> part(String wanted, String there) {
		int at = wanted.indexOf(HANDLE);
		if (at >= 0) {
			String before = wanted.substring(0, at);
			boolean fits = there.length() > at && there.regionMatches(true, 0, before, 0, at);
			return fits ? Optional.of(there.substring(at)) : Optional.empty();
		}
		boolean any = wanted.endsWith("*") && there.regionMatches(true, 0, wanted, 0, wanted.length() - 1);
		return any || wanted.equalsIgnoreCase(there) ? Optional.of("") : Optional.empty();
	}

	@Override
	public String toString() {
		return host + '/' + String.join("/", parts) + Objects.requireNonNullElse(parameter, "");
	}
}
