// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.palier.coding.exchange.CodedPosts.Coded;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.SetPost;
import org.palier.files.csv.FormulaGuard;
import org.palier.intake.privacy.StudyGate;

/** One row a coding, as {@link CodingColumn} says. */
final class LongTable {

	/** Where in a log a word was said first: of no meaning in another. */
	static final Pattern PLACE = Pattern.compile("\\{\"restates\":[0-9]{1,18}\\}");

	private final StudyGate gate;
	private final Draws draws;
	private final String set;
	private long rows;

	/** @param set id of the one whose codings are wanted; empty for all */
	LongTable(StudyGate gate, Draws draws, String set) {
		this.gate = gate;
		this.draws = draws;
		this.set = set;
	}

	void write(List<Coded> some, TableWriting into) throws IOException {
		for (Coded post : some) {
			for (Coding coding : post.codings()) {
				if (set.isEmpty() || set.equals(coding.details().set())) {
					into.row(row(post, coding));
					rows++;
				}
			}
		}
	}

	long rows() {
		return rows;
	}

	private List<@Nullable Object> row(Coded post, Coding coding) throws IOException {
		CodingDetails details = coding.details();
		Optional<SetPost> drawn = draws.of(details.set(), post.key());
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(post.name().platform());
		cells.add(post.name().item());
		cells.add(coding.facet().id());
		cells.add(coding.value().text());
		cells.add(coding.coder());
		cells.add(coding.kind().id());
		cells.add(coding.at());
		cells.add(details.set());
		cells.add(drawn.map(it -> it.part().id()).orElse(""));
		cells.add(drawn.map(SetPost::probability).orElse(null));
		cells.add(drawn.map(Draws::weight).orElse(null));
		cells.add(coding.version());
		cells.add(coding.coderVersion());
		cells.add((long) details.textVersion());
		cells.add(details.seenSuggestion());
		cells.add(coding.confidence());
		cells.add(details.alternative());
		cells.add(gate.redacts() ? "" : FormulaGuard.guarded(details.memo()));
		cells.add(gate.redacts() || isPlace(coding) ? "" : coding.evidence());
		return cells;
	}

	private static boolean isPlace(Coding coding) {
		return coding.kind() != CoderKind.MACHINE && PLACE.matcher(coding.evidence()).matches();
	}
}
