// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.files.RowOutcome.Rejected;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowRejection;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;

/**
 * The parent of each agency in a file. A parent may be in a later row. A row is wrong when its parent is neither in the
 * study nor in an accepted row, or when it is its own ancestor.
 */
final class ReportingLines {

	private record Member(Row row, String agency, String parent, String column, String written) {
	}

	private final Map<String, Member> members = new LinkedHashMap<>();
	private final Map<String, List<Member>> children = new HashMap<>();

	/**
	 * Adds an agency that is right in all else.
	 *
	 * @param parent  id of its parent; empty for none
	 * @param column  name of the column of the parent
	 * @param written the parent as the file writes it
	 */
	void add(Row row, String agency, String parent, String column, String written) {
		var member = new Member(row, agency, parent, column, written);
		members.put(agency, member);
		if (!parent.isEmpty()) {
			children.computeIfAbsent(parent, it -> new ArrayList<>()).add(member);
		}
	}

	/** The rows that are wrong, by line: rules unknown_parent, parent_cycle. */
	Map<Long, Rejected> faults(CensusDirectory directory, Wording words) {
		var faults = new HashMap<Long, Rejected>();
		Deque<Member> lost = new ArrayDeque<>();
		for (Member member : members.values()) {
			if (!member.parent.isEmpty() && !members.containsKey(member.parent) && !directory.hasAgency(member.parent)) {
				reject(member, "unknown_parent", words, faults);
				lost.add(member);
			}
		}
		for (Member member : inCycles()) {
			reject(member, "parent_cycle", words, faults);
			lost.add(member);
		}
		while (!lost.isEmpty()) {
			String agency = lost.remove().agency;
			if (directory.hasAgency(agency)) {
				continue;
			}
			for (Member orphan : children.getOrDefault(agency, List.of())) {
				if (!faults.containsKey(orphan.row.line())) {
					reject(orphan, "unknown_parent", words, faults);
					lost.add(orphan);
				}
			}
		}
		return faults;
	}

	private static void reject(Member member, String rule, Wording words, Map<Long, Rejected> faults) {
		var fault = new RowRejection(member.column, member.written, rule, words.text(rule, member.written));
		faults.put(member.row.line(), fault.outcome(member.row));
	}

	private List<Member> inCycles() {
		var inCycles = new ArrayList<Member>();
		Set<String> done = new HashSet<>();
		for (String start : members.keySet()) {
			var path = new ArrayList<String>();
			Set<String> onPath = new HashSet<>();
			String at = start;
			while (members.containsKey(at) && !done.contains(at) && onPath.add(at)) {
				path.add(at);
				at = members.get(at).parent;
			}
			if (onPath.contains(at)) {
				path.subList(path.indexOf(at), path.size()).forEach(it -> inCycles.add(members.get(it)));
			}
			done.addAll(path);
		}
		return inCycles;
	}
}
