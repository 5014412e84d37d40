// SPDX-License-Identifier: EPL-2.0
package org.palier.core.census;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.palier.core.frame.EditDistance;
import org.palier.core.text.Bilingual;
import org.palier.core.text.NameKey;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.ExternalId;
import org.palier.model.Presence;

/**
 * How many names that only accounts give may be one body in French and in English: one of the two has a French name alone, the other an
 * English one alone, and they share a number, an account, or the stem of the names of their accounts. Nobody is joined by it; it says by
 * how many a count of such names may be too large.
 */
final class NamesInTwoLanguages {

	private static final Pattern WORDS = Pattern
			.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|[^\\p{L}\\p{N}]+");
	private static final int SHORTEST = 4;
	/** What accounts of any body of the country or of any platform have in their names. */
	private static final Set<String> COMMON = Set.of("canada", "canadian", "canadien", "canadienne", "quebec", "gouvernement", "government", "user",
			"channel", "page", "pages", "company", "https", "http", "official", "officiel", "facebook", "twitter", "youtube", "instagram", "linkedin",
			"featured", "videos", "photos",
			"showcase", "school", "profile", "english", "francais", "french", "anglais");

	private record Known(Set<String> keys, Set<String> stems, Set<String> handles) {
	}

	private NamesInTwoLanguages() {
	}

	/** The number of pairs, no name in two of them. @param agencies that only accounts name */
	static long pairs(Collection<Agency> agencies) {
		Map<Agency, Known> known = new HashMap<>();
		List<Agency> french = new ArrayList<>();
		List<Agency> english = new ArrayList<>();
		for (Agency each : agencies) {
			Bilingual name = Bilingual.of(each.getName());
			if (name.fr().isEmpty() != name.en().isEmpty()) {
				(name.en().isEmpty() ? french : english).add(each);
				known.put(each, known(each));
			}
		}
		long pairs = 0;
		for (Agency each : french) {
			Agency same = english.stream().filter(it -> it.eContainer() == each.eContainer() && areAlike(known.get(each), known.get(it))).findFirst().orElse(null);
			if (same != null) {
				pairs++;
				english.remove(same);
			}
		}
		return pairs;
	}

	private static boolean areAlike(Known one, Known other) {
		return one.keys().stream().anyMatch(other.keys()::contains) || one.stems().stream().anyMatch(other.stems()::contains)
				|| one.handles().stream().anyMatch(it -> other.handles().stream().anyMatch(its -> it.length() > SHORTEST && EditDistance.of(it, its) <= 1));
	}

	private static Known known(Agency agency) {
		var keys = new HashSet<String>();
		var stems = new HashSet<String>();
		var handles = new HashSet<String>();
		for (ExternalId id : agency.getExternalIds()) {
			keys.add(id.getScheme() + " " + id.getValue());
		}
		if (agency.getWebSite() != null) {
			keys.add(agency.getWebSite());
		}
		for (Presence presence : agency.getPresences()) {
			Stream<String> written = Stream.concat(Stream.of(text(presence.getEvidence())),
					presence.getAccounts().stream().flatMap(NamesInTwoLanguages::written));
			written.filter(it -> !it.isEmpty()).forEach(it -> {
				keys.add(it);
				String last = last(it);
				handles.add(NameKey.plain(last));
				WORDS.splitAsStream(last).map(NameKey::of).filter(word -> word.length() >= SHORTEST && !COMMON.contains(word)).forEach(stems::add);
			});
		}
		keys.removeIf(it -> it.endsWith(".csv"));
		return new Known(keys, stems, handles);
	}

	private static Stream<String> written(Account account) {
		// A title with blanks is made of the words that titles of offices are made of.
		String handle = text(account.getHandle()).replaceFirst("^@", "");
		return Stream.of(handle.contains(" ") ? "" : handle, text(account.getUrl()));
	}

	/** The last part of an address that is a name; a handle as it is. */
	private static String last(String written) {
		if (!written.contains("://")) {
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
