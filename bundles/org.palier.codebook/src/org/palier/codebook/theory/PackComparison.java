// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.model.TheoryPack;

/**
 * The differences between two versions of a pack, or between a study's copy and a pack. Immutable.
 *
 * @param before      name of the earlier one
 * @param after       name of the later one
 * @param differences thing by thing
 */
public record PackComparison(Bilingual before, Bilingual after, List<PackDifference> differences) {

	/** Copies its list. */
	public PackComparison {
		differences = List.copyOf(differences);
	}

	/** Two versions of a pack; what the later one says of ids that were replaced is heeded. */
	public static PackComparison of(TheoryPack before, TheoryPack after) {
		return compare(before, after, new Successors(after, ModelLists.version(before, after.getId())));
	}

	/** A study as it is now, and a pack; things that the study made itself are shown as missing in the pack. */
	public static PackComparison of(Study study, TheoryPack pack) {
		return compare(study, pack, new Successors(pack, ModelLists.version(study, pack.getId())));
	}

	static PackComparison compare(EObject before, EObject after, Successors successors) {
		return new PackComparison(label(before), label(after), new PackDiff(before, after, successors).run());
	}

	/** Differences of one sort. */
	public long count(PackDifference.Kind kind) {
		return differences.stream().filter(it -> it.kind() == kind).count();
	}

	/** The differences as a table, with how many there are of each sort in the notes. */
	public Table table() {
		List<List<Value>> rows = differences.stream().map(PackComparison::row).toList();
		List<Bilingual> notes = Arrays.stream(PackDifference.Kind.values()).filter(it -> count(it) > 0)
				.map(it -> PackPart.WORDS.text("table.count", it.word(), count(it))).toList();
		return new Table("theory_diff", PackPart.WORDS.text("table.title", before, after), PackPart.WORDS.text("table.definition"),
				Unit.CODEBOOK_PART, "", List.of(column("difference"), column("kind"), column("thing"), column("what"),
						column("before"), column("after")),
				rows, notes.isEmpty() ? List.of(PackPart.WORDS.text("table.none")) : notes);
	}

	private static Column column(String id) {
		return new Column(id, PackPart.WORDS.text("column." + id), Type.ITEM);
	}

	private static List<Value> row(PackDifference it) {
		return List.of(new Value.Item(it.kind().id(), it.kind().word()), new Value.Item(it.thing().kind(), it.thing().word()),
				new Value.Item(it.thing().key(), it.thing().name()), text(it.what()), text(it.before()), text(it.after()));
	}

	private static Value text(Bilingual text) {
		return new Value.Item(text.in(Locale.CANADA), text);
	}

	private static Bilingual label(EObject owner) {
		return switch (owner) {
		case TheoryPack pack -> Bilingual.same(pack.getId() + " " + pack.getVersion());
		case Study study -> PackPart.name(study);
		default -> throw new IllegalArgumentException("Neither pack nor study: " + owner);
		};
	}
}
