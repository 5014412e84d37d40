// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.core.census.CensusDirectory;
import org.palier.core.census.CensusIds;
import org.palier.core.imports.CensusFact.AgencyFact;
import org.palier.core.text.Bilingual;
import org.palier.importers.gc.Department.Match;

/**
 * Finds the departments of one account list among the organisations of the study, in this order:
 * <ol>
 * <li>the whole name, in either language, leaving out a leading article and a closing parenthesis;</li>
 * <li>the name as two, parted at some “and” or “et”, when both parts are names of organisations; so a joint
 * department gives two presences although the list writes the number of only one;</li>
 * <li>the gcOrgID;</li>
 * <li>the name as two of which one part is the name of an organisation; the other part becomes an agency of
 * its own, unmatched;</li>
 * <li>nothing: the department becomes an agency of its own, unmatched.</li>
 * </ol>
 * A name goes before a number because the list of accounts got its numbers by likeness of names: that of
 * 2025-09-26 gives Santé Canada the number of NAV CANADA, and Parks Canada that of the Canada Water Agency.
 */
final class Departments {

	private static final Pattern AND = Pattern.compile("\\s+(?:and|et|&)\\s+", Pattern.CASE_INSENSITIVE);
	private static final Pattern ARTICLE = Pattern.compile("^(?:the|le|la|les|des|du)\\s+|^(?:l|d)['’]\\s*", Pattern.CASE_INSENSITIVE);
	private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\([^()]*\\)$");

	private record Key(String name, String number) {
	}

	private final CensusDirectory directory;
	private final Map<Key, Department> found = new LinkedHashMap<>();
	private final Map<String, AgencyFact> made = new LinkedHashMap<>();

	Departments(CensusDirectory directory) {
		this.directory = directory;
	}

	/**
	 * The department of a row.
	 *
	 * @param number   gcOrgID; empty when not given
	 * @param language of the account, which tells the language of a name that shows none
	 */
	Department of(String name, String number, String language) {
		return found.computeIfAbsent(new Key(name, number), it -> find(name, number, language));
	}

	private Department find(String name, String number, String language) {
		Optional<String> byNumber = directory.agencyByExternalId(GcIds.SCHEME, number);
		Optional<String> byName = named(name);
		if (byName.isPresent()) {
			boolean agree = byNumber.isEmpty() || byNumber.equals(byName);
			return new Department(byName.get(), "", List.of(), agree ? Match.NAME : Match.OTHER_ID, byNumber.orElse(""));
		}
		List<String[]> partings = partings(name);
		for (String[] parts : partings) {
			Optional<String> first = named(parts[0]);
			Optional<String> second = named(parts[1]);
			if (first.isPresent() && second.isPresent() && !first.equals(second)) {
				return new Department(first.get(), second.get(), List.of(), Match.JOINT, "");
			}
		}
		if (byNumber.isPresent()) {
			return new Department(byNumber.get(), "", List.of(), Match.ID, byNumber.get());
		}
		for (String[] parts : partings) {
			int known = named(parts[0]).isPresent() ? 0 : 1;
			Optional<String> holder = named(parts[known]);
			if (holder.isPresent()) {
				AgencyFact other = unmatched(parts[1 - known], language);
				return new Department(holder.get(), other.agency(), List.of(other), Match.HALF, "");
			}
		}
		AgencyFact own = unmatched(name, language);
		return new Department(own.agency(), "", List.of(own), Match.NONE, "");
	}

	private static List<String[]> partings(String name) {
		var partings = new ArrayList<String[]>();
		Matcher and = AND.matcher(name);
		while (and.find()) {
			partings.add(new String[] { name.substring(0, and.start()), name.substring(and.end()) });
		}
		return partings;
	}

	private Optional<String> named(String name) {
		String bare = bare(name);
		String open = PARENTHESIS.matcher(bare).replaceAll("");
		return matched(name).or(() -> matched(bare)).or(() -> matched(open));
	}

	private Optional<String> matched(String name) {
		return directory.agencyByName(name).filter(it -> !directory.isUnmatched(it));
	}

	private static String bare(String name) {
		return ARTICLE.matcher(name).replaceFirst("");
	}

	private AgencyFact unmatched(String name, String language) {
		String bare = bare(name);
		// The study may have it from an earlier import, perhaps with a name that a person completed since.
		String id = directory.agencyByName(bare).filter(directory::isUnmatched).orElse("unmatched." + CensusIds.of(bare));
		return made.computeIfAbsent(id, it -> new AgencyFact(id, GcIds.JURISDICTION, NameLanguage.of(bare, language),
				Bilingual.EMPTY, List.of(), Map.of(), "", null, "", "", "", true));
	}
}
