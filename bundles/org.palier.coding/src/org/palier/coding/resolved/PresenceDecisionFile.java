// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.coding.resolved.DecisionTable.Cells;
import org.palier.coding.resolved.DecisionTable.RefusedRow;
import org.palier.coding.resolved.PresenceDecisions.CellDecision;
import org.palier.corpus.PersonCoder;
import org.palier.files.UnreadableFileException;
import org.palier.model.Coder;
import org.palier.model.Study;
import org.palier.model.Usage;

/**
 * Decisions on presences as a table: columns agency, platform, usages, reason, by. Usages are given by their ids with blanks between;
 * {@code none} says that the presence shows no usage, and an empty cell takes an earlier decision back. Several persons have a + between
 * them. Taken whole or not at all. It holds objects of the study, and belongs to the thread that owns it.
 *
 * @param study  whose presences they are
 * @param coders who may decide
 */
public record PresenceDecisionFile(Study study, List<PersonCoder> coders) {

	/** Stands for no usage at all. */
	public static final String NONE = "none";

	private static final List<String> COLUMNS = List.of("agency", "platform", "usages", "reason", "by");

	/** Copies its list. */
	public PresenceDecisionFile {
		coders = List.copyOf(coders);
	}

	private record DecidedCell(String agency, String platform) {
	}

	/**
	 * Reads the decisions of a file.
	 *
	 * @throws UnreadableFileException naming every row that is wrong, by its line
	 * @throws IOException             when reading fails
	 */
	public List<CellDecision> read(Path file) throws IOException {
		DecisionTable table = DecisionTable.of(file, COLUMNS);
		Map<DecidedCell, TwiceCodedPresence> presences = new HashMap<>();
		TwiceCodedPresence.of(study).forEach(it -> presences.put(new DecidedCell(it.agency().getId(), it.presence().getPlatform().getId()), it));
		return table.decisions(row -> decision(row, presences), it -> new DecidedCell(it.agency(), it.platform()),
				line -> DecisionFile.WORDS.text("row.presence_twice", line));
	}

	private CellDecision decision(Cells row, Map<DecidedCell, TwiceCodedPresence> presences) throws RefusedRow {
		var place = new DecidedCell(row.cell("agency"), row.cell("platform"));
		TwiceCodedPresence presence = presences.get(place);
		if (presence == null) {
			throw new RefusedRow("row.presence", place.agency(), place.platform());
		}
		List<String> usages = usages(row.cell("usages"));
		if (usages == null && presence.presence().getDecision() == null) {
			throw new RefusedRow("row.no_presence_decision");
		}
		Set<String> coded = presence.coders().stream().map(Coder::getId).collect(Collectors.toSet());
		return new CellDecision(place.agency(), place.platform(), usages, row.reason(),
				DecisionTable.by(row, coders, coded, (given, all) -> DecisionFile.WORDS.text("row.presence_one_side", given, all)));
	}

	/** Null when an earlier decision is taken back. */
	private @Nullable List<String> usages(String cell) throws RefusedRow {
		if (cell.isEmpty()) {
			return null;
		}
		if (cell.equals(NONE)) {
			return List.of();
		}
		List<String> known = study.getUsages().stream().map(Usage::getId).toList();
		List<String> given = Arrays.stream(cell.split("\\s+")).distinct().toList();
		for (String each : given) {
			if (!known.contains(each)) {
				throw new RefusedRow("row.usage", each, String.join(", ", known), NONE);
			}
		}
		return given;
	}
}
