// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.importers.gc.Department.Match;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.matching.Body;
import org.palier.matching.Likeness;
import org.palier.matching.MatchOutcome;

/**
 * Finds the departments of one account list among the agencies of the study, in this order:
 * <ol>
 * <li>the whole name in normal form, see {@link org.palier.matching.BodyMatcher}, or both halves of a double name when the
 * study knows both. A joint department then has two presences although the list gives the number of only one;</li>
 * <li>the gcOrgID, even when it is the number of another department of this list;</li>
 * <li>a double name of which the study knows one half; the other half becomes an unmatched agency of its own;</li>
 * <li>a name that is like one of the study’s, or like none: it becomes an unmatched agency of its own until a person
 * decides.</li>
 * </ol> A name goes before a number because the list of accounts got its numbers by likeness of names. The list of
 * 2025-09-26 gives Santé Canada the number of NAV CANADA, and Parks Canada the number of the Canada Water Agency.
 */
final class Departments {

	private static final Pattern ARTICLE = Pattern.compile("^(?:the|le|la|les|des|du)\\s+|^(?:l|d)['’]\\s*", Pattern.CASE_INSENSITIVE);

	private record Key(String name, String number) {
	}

	private final CensusDirectory directory;
	private final Map<Key, Department> found = new LinkedHashMap<>();
	private final Map<String, AgencyFact> made = new LinkedHashMap<>();
	private final Map<String, String> madeByNumber = new HashMap<>();

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
		MatchOutcome finding = directory.matcher().find(Body.named(GcIds.JURISDICTION, List.of(name)));
		// A body that an older list made up gives way to one that the number of this list finds, as if the older list had never been read.
		boolean madeUp = finding instanceof MatchOutcome.Match it && directory.isUnmatched(it.likeness().agency());
		if (finding instanceof MatchOutcome.Match taken && !madeUp) {
			return named(name, taken.likeness(), byNumber);
		}
		if (finding instanceof MatchOutcome.Joint joint && joint.second() instanceof MatchOutcome.Match second
				&& !directory.isUnmatched(second.likeness().agency())) {
			return new Department(taken(joint.first()), second.likeness().agency(), List.of(), Match.JOINT, "", List.of());
		}
		Optional<String> numbered = byNumber.or(() -> Optional.ofNullable(madeByNumber.get(number)));
		if (numbered.isPresent()) {
			return Department.of(numbered.get(), Match.ID);
		}
		if (finding instanceof MatchOutcome.Match taken) {
			if (!number.isEmpty()) {
				madeByNumber.putIfAbsent(number, taken.likeness().agency());
			}
			return named(name, taken.likeness(), byNumber);
		}
		if (finding instanceof MatchOutcome.Joint joint) {
			AgencyFact other = unmatched(joint.names().get(1), "", language);
			return new Department(taken(joint.first()), other.agency(), List.of(other), Match.HALF, "", List.of());
		}
		AgencyFact own = unmatched(name, number, language);
		return new Department(own.agency(), "", List.of(own), finding instanceof MatchOutcome.Proposed ? Match.PROPOSED : Match.NONE, "",
				finding instanceof MatchOutcome.Proposed proposed ? proposed.likely() : List.of());
	}

	private Department named(String name, Likeness likeness, Optional<String> byNumber) {
		String agency = likeness.agency();
		boolean agree = byNumber.isEmpty() || byNumber.get().equals(agency);
		if (!agree) {
			return new Department(agency, "", List.of(), Match.OTHER_ID, byNumber.get(), List.of(likeness));
		}
		if (directory.isUnmatched(agency)) {
			// An earlier list made it up: it is in no list of organisations yet, and what it may be is still open.
			List<Likeness> likely = directory.matcher()
					.likely(new Body(agency, GcIds.JURISDICTION, List.of(name), List.of(), Map.of(), "", "", Set.of(), false));
			return new Department(agency, "", List.of(), likely.isEmpty() ? Match.NONE : Match.PROPOSED, "", likely);
		}
		Match match = likeness.score() == 1 || byNumber.isPresent() || isWritten(name, agency) ? Match.NAME : Match.ALIKE;
		return new Department(agency, "", List.of(), match, "", List.of(likeness));
	}

	private boolean isWritten(String name, String agency) {
		return directory.agencyByName(name).filter(agency::equals).isPresent();
	}

	private static String taken(MatchOutcome finding) {
		return finding instanceof MatchOutcome.Match taken ? taken.likeness().agency() : "";
	}

	private static String bare(String name) {
		return ARTICLE.matcher(name).replaceFirst("");
	}

	private AgencyFact unmatched(String name, String number, String language) {
		String bare = bare(name);
		// The study may have it from an earlier import, perhaps with a name that a person completed since.
		String id = directory.agencyByName(bare).filter(directory::isUnmatched).orElse("unmatched." + CensusIds.of(bare));
		if (!number.isEmpty()) {
			madeByNumber.putIfAbsent(number, id);
		}
		return made.computeIfAbsent(id, it -> new AgencyFact(id, GcIds.JURISDICTION, NameLanguage.of(bare, language),
				Bilingual.EMPTY, List.of(), number.isEmpty() ? Map.of() : Map.of(GcIds.SCHEME, number), "", null, "", "", "", true));
	}
}
