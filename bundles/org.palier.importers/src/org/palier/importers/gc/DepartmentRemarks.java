// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.importers.gc.Department.Match;
import org.palier.intake.imports.CensusDirectory;

/** Lists the departments of an account list that were not plainly found, each with its accepted rows. */
final class DepartmentRemarks {

	private record Key(String name, String number) {
	}

	private record Tally(Department department, long rows) {
	}

	private final CensusDirectory directory;
	private final Wording words;
	private final Map<Key, Tally> tallies = new LinkedHashMap<>();

	DepartmentRemarks(CensusDirectory directory, Wording words) {
		this.directory = directory;
		this.words = words;
	}

	/** One more accepted row of a department. */
	void count(String name, String number, Department department) {
		tallies.merge(new Key(name, number), new Tally(department, 1), (old, more) -> new Tally(department, old.rows + 1));
	}

	/** First how many names were found, then each that needs a look, in the order of the file. */
	List<Bilingual> all() {
		var remarks = new ArrayList<Bilingual>();
		if (tallies.isEmpty()) {
			return remarks;
		}
		long unmatched = names(Match.NONE);
		long proposed = names(Match.PROPOSED);
		long all = tallies.keySet().stream().map(Key::name).distinct().count();
		remarks.add(words.text("departments", all, all - unmatched - proposed, proposed, unmatched));
		tallies.forEach((key, tally) -> {
			Department found = tally.department;
			Bilingual holder = directory.nameOf(found.holder());
			switch (found.match()) {
			case NAME -> { // plainly found: nothing to say
			}
			case ALIKE -> remarks.add(words.text("department_alike", key.name, tally.rows, holder, found.likely().getFirst().score()));
			case PROPOSED -> remarks.add(words.text("department_proposed", key.name, tally.rows, found.holder(),
					directory.nameOf(found.likely().getFirst().agency()), found.likely().getFirst().score()));
			case OTHER_ID -> remarks.add(words.text("department_other_id", key.name, key.number, directory.nameOf(found.listed()), holder));
			case JOINT -> remarks.add(words.text("department_joint", key.name, tally.rows, holder, directory.nameOf(found.partner())));
			case ID -> remarks.add(words.text("department_by_id", key.name, tally.rows, key.number, holder));
			case HALF -> remarks.add(words.text("department_half", key.name, tally.rows, holder, found.partner()));
			case NONE -> remarks.add(words.text("department_unmatched", key.name, tally.rows, found.holder()));
			default -> throw new IllegalStateException(found.match().toString());
			}
		});
		return remarks;
	}

	private long names(Match match) {
		return tallies.entrySet().stream().filter(it -> it.getValue().department.match() == match).map(it -> it.getKey().name)
				.distinct().count();
	}
}
