// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.matching.EditDistance;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.ExternalId;
import org.palier.model.Presence;

/**
 * Names that may be one body in French and in English. One of the two has a French name alone, the other an English one
 * alone, and at least one of them is known from accounts alone. They share a number, a site, an account, or the stem of
 * the names of their accounts. A sign that several names share says nothing about two of them. No names are merged by
 * it: a person is asked, and the number of such names says by how many a count may be too large.
 */
final class NamesInTwoLanguages {

	/**
	 * Two agencies that may be one.
	 *
	 * @param common what they share
	 * @param same   true for a number, a site or an account; false for a word in the names of their accounts
	 */
	record Pair(Agency french, Agency english, String common, boolean same) {
	}

	private static final Pattern WORDS = Pattern
			.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|[^\\p{L}\\p{N}]+");
	private static final int SHORTEST = 4;
	private static final String ADDRESS = "://";
	private static final String KEY = "=";
	private static final String STEM = "~";
	private static final String NEAR = "-";
	/** Words in the names of accounts of any body of the country or of any platform. */
	private static final Set<String> COMMON = Set.of("canada", "canadian", "canadien", "canadienne", "quebec", "gouvernement", "government",
			"user",
			"channel", "page", "pages", "company", "https", "http", "official", "officiel", "facebook", "twitter", "youtube", "instagram",
			"linkedin",
			"featured", "videos", "photos",
			"showcase", "school", "profile", "english", "francais", "french", "anglais");

	/**
	 * The most names in a language that a sign may have: a number, a site or an account of more names is no sign. A
	 * word must be that of a single pair.
	 */
	private static final int MOST = 2;

	private record NameKeys(Set<String> keys, Set<String> stems, Set<String> handles) {

		/** Returns the keys to look up, the surest first: keys, stems, and handles with each one letter left out. */
		Stream<String> signs() {
			return Stream.of(keys.stream().sorted().map(it -> KEY + it), stems.stream().sorted().map(it -> STEM + it),
					handles.stream().filter(it -> it.length() >= SHORTEST).sorted().flatMap(NameKeys::nearly)).flatMap(it -> it);
		}

		/** Two that differ by a letter have one of these in common. */
		private static Stream<String> nearly(String handle) {
			return Stream.concat(Stream.of(NEAR + handle),
					IntStream.range(0, handle.length()).mapToObj(it -> NEAR + handle.substring(0, it) + handle.substring(it + 1)));
		}

		boolean isNear(NameKeys other) {
			return handles.stream().anyMatch(it -> other.handles.stream().anyMatch(its -> its.length() > SHORTEST && EditDistance.of(it, its) <= 1));
		}
	}

	private NamesInTwoLanguages() {
	}

	/** The number of bodies that names of accounts alone may be too many, no name in two pairs. @param pairs of {@link #pairs} */
	static long most(Collection<Pair> pairs) {
		var taken = new HashSet<Agency>();
		long most = 0;
		for (Pair pair : pairs) {
			if (pair.french.isUnmatched() && pair.english.isUnmatched() && !taken.contains(pair.french) && !taken.contains(pair.english)) {
				taken.add(pair.french);
				taken.add(pair.english);
				most++;
			}
		}
		return most;
	}

	/** All pairs among some agencies, in their order. */
	static List<Pair> pairs(Collection<Agency> agencies) {
		Map<Agency, NameKeys> french = new LinkedHashMap<>();
		Map<Agency, NameKeys> english = new LinkedHashMap<>();
		for (Agency each : agencies) {
			Bilingual name = Bilingual.of(each.getName());
			if (name.fr().isEmpty() != name.en().isEmpty()) {
				(name.en().isEmpty() ? french : english).put(each, known(each));
			}
		}
		Map<String, Set<Agency>> frenchBySign = bySign(french);
		Map<String, Set<Agency>> englishBySign = bySign(english);
		var pairs = new ArrayList<Pair>();
		french.forEach((one, known) -> {
			var found = new HashSet<Agency>();
			known.signs().forEach(sign -> {
				Set<Agency> others = englishBySign.getOrDefault(sign, Set.of());
				boolean same = sign.startsWith(KEY);
				int most = same ? MOST : 1;
				if (others.size() > most || frenchBySign.getOrDefault(sign, Set.of()).size() > most) {
					return;
				}
				others.stream().filter(it -> it.eContainer() == one.eContainer() && canBe(one, it, same))
						.filter(it -> !sign.startsWith(NEAR) || known.isNear(Objects.requireNonNull(english.get(it)))).filter(found::add)
						.forEach(it -> pairs.add(new Pair(one, it, sign.substring(1), same)));
			});
		});
		return pairs;
	}

	/** Names of lists are one with others only where they have the very same number, site or account. */
	private static boolean canBe(Agency one, Agency other, boolean same) {
		return one.isUnmatched() && other.isUnmatched() || same && (one.isUnmatched() || other.isUnmatched());
	}

	private static Map<String, Set<Agency>> bySign(Map<Agency, NameKeys> known) {
		var by = new HashMap<String, Set<Agency>>();
		known.forEach((agency, its) -> its.signs().forEach(sign -> by.computeIfAbsent(sign, it -> new LinkedHashSet<>()).add(agency)));
		return by;
	}

	/** Collects the known signs of an agency; a listed agency has only signs that must be identical. */
	private static NameKeys known(Agency agency) {
		var keys = new HashSet<String>();
		var stems = new HashSet<String>();
		var handles = new HashSet<String>();
		for (ExternalId id : agency.getExternalIds()) {
			keys.add(id.getScheme() + " " + id.getValue());
		}
		if (agency.getWebSite() != null) {
			keys.add(plain(agency.getWebSite()));
		}
		for (Presence presence : agency.getPresences()) {
			Stream<String> written = Stream.concat(Stream.of(text(presence.getEvidence())).filter(it -> it.contains(ADDRESS)),
					presence.getAccounts().stream().flatMap(NamesInTwoLanguages::written));
			written.filter(it -> !it.isEmpty()).forEach(it -> {
				keys.add(it.contains(ADDRESS) || presence.getPlatform() == null ? plain(it)
						: presence.getPlatform().getId() + " " + it.toLowerCase(Locale.ROOT));
				if (agency.isUnmatched()) {
					String last = last(it);
					handles.add(NameKey.plain(last));
					stems.addAll(stems(WORDS.splitAsStream(last).map(NameKey::of).filter(word -> !word.isEmpty()).toList()));
				}
			});
		}
		return new NameKeys(keys, stems, handles);
	}

	/** An address without what its spellings differ in. */
	private static String plain(String address) {
		return address.toLowerCase(Locale.ROOT).replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/+(?:[?#].*)?$", "");
	}

	/** The words of a name, and each two that follow each other as one: names of accounts write them together or apart. */
	private static Set<String> stems(List<String> words) {
		var stems = new HashSet<String>();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			boolean tells = word.length() >= SHORTEST && !COMMON.contains(word);
			if (tells) {
				stems.add(word);
			}
			if (tells && i + 1 < words.size() && words.get(i + 1).length() >= SHORTEST) {
				stems.add(word + words.get(i + 1));
			}
		}
		return stems;
	}

	private static Stream<String> written(Account account) {
		// A title with blanks is made of the words that titles of offices are made of.
		String handle = text(account.getHandle()).replaceFirst("^@", "");
		return Stream.of(handle.contains(" ") ? "" : handle, text(account.getUrl()));
	}

	/** The last part of an address that is a name; a handle as it is. */
	private static String last(String written) {
		if (!written.contains(ADDRESS)) {
			return written;
		}
		String path = written.replaceFirst("[?#].*", "").replaceFirst("/(?:featured|videos|about)?/?$", "");
		String last = path.substring(path.lastIndexOf('/') + 1);
		try {
			return URLDecoder.decode(last, StandardCharsets.UTF_8);
		} catch (IllegalArgumentException asItIs) {
			return last;
		}
	}

	private static String text(String nullable) {
		return Objects.requireNonNullElse(nullable, "");
	}
}
