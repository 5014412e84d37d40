// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.palier.detection.site.ScanWords.Kind;
import org.palier.ground.text.NameKey;

/**
 * The names of a site: words of its host, of its titles and of its declarations. A handle resembles the site when it
 * contains one of them or is an abbreviation of the site's name.
 */
final class SiteNames {

	private static final int LONG_WORD = 5;
	private static final int SHORT_WORD = 3;
	private static final int LONGEST_ACRONYM = 8;
	private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z0-9]+");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
	/** Labels of hosts that name nobody. */
	private static final Set<String> HOST_WORDS = Set.of("www", "www2", "web", "gc", "qc", "gouv", "gov", "gob", "govt", "ca", "com", "org",
			"net",
			"fr", "uk", "us", "de", "be", "ch", "eu", "int", "edu", "mil", "co", "ac",
			"on", "bc", "ab", "ville", "city", "mairie", "municipalite", "en", "info", "ns", "nb", "sk", "mb");

	private final Set<String> words = new LinkedHashSet<>();
	private final Set<String> wholes = new LinkedHashSet<>();

	/** @param hosts of the site @param names titles and names as pages give them */
	SiteNames(Collection<String> hosts, Collection<String> names) {
		hosts.forEach(this::addHost);
		names.forEach(this::addName);
	}

	/** True when the site bears this word. @param word in normal form */
	boolean has(String word) {
		return words.contains(word) || wholes.contains(word);
	}

	private void addHost(String host) {
		for (String label : host.toLowerCase(Locale.ROOT).split("\\.")) {
			if (!HOST_WORDS.contains(label) && label.length() >= SHORT_WORD) {
				String joined = letters(label);
				if (!ScanWords.SHIPPED.is(Kind.GENERIC, joined) && joined.length() >= SHORT_WORD) {
					wholes.add(joined);
				}
				for (String part : label.split("-")) {
					addWord(letters(part));
				}
			}
		}
	}

	private void addName(String name) {
		for (String part : name.split("\\s[|–—:»·-]+\\s|\\s*[|»]\\s*")) {
			var initials = new StringBuilder();
			var capitals = new StringBuilder();
			WORD.matcher(part).results().map(it -> it.group()).limit(40).forEach(word -> {
				String key = letters(NameKey.of(word));
				addWord(key);
				if (key.length() > 2) {
					initials.append(key.charAt(0));
				}
				if (Character.isUpperCase(word.charAt(0)) && !key.isEmpty()) {
					capitals.append(key.charAt(0));
				}
				if (word.length() >= SHORT_WORD && word.length() <= LONGEST_ACRONYM && word.equals(word.toUpperCase(Locale.ROOT))
						&& key.length() >= SHORT_WORD
						&& !ScanWords.SHIPPED.is(Kind.GENERIC, key)) {
					wholes.add(key);
				}
			});
			for (String acronym : List.of(initials.toString(), capitals.toString())) {
				if (acronym.length() >= SHORT_WORD && acronym.length() <= LONGEST_ACRONYM) {
					wholes.add(acronym);
				}
			}
		}
	}

	private void addWord(String word) {
		if (word.length() >= LONG_WORD && !ScanWords.SHIPPED.is(Kind.GENERIC, word)) {
			words.add(word);
		}
	}

	/** True when a handle names the site. @param address of the account, whose path may name it beside a number */
	boolean resembles(String handle, String address) {
		boolean number = !handle.isEmpty() && handle.chars().allMatch(Character::isDigit);
		String key = letters(
				NameKey.plain(number ? address.replaceFirst("^[^/]*//[^/]*/(?:pages/|people/)?", "").replaceFirst("[?#].*", "") : handle));
		if (key.length() < SHORT_WORD) {
			return false;
		}
		if (words.stream().anyMatch(key::contains)) {
			return true;
		}
		return wholes.stream()
				.anyMatch(it -> it.equals(key) || key.startsWith(it) || key.endsWith(it) || it.length() >= LONG_WORD && key.contains(it)
				|| key.length() >= LONG_WORD && it.contains(key));
	}

	private static String letters(String text) {
		return NOT_LETTERS.matcher(NameKey.plain(text)).replaceAll("");
	}
}
