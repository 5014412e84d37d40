// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.table;

import java.util.Collections;
import java.util.List;

import org.palier.ground.table.Column.Type;
import org.palier.ground.text.Wording;

/** The columns that a column of estimates is taken apart into. */
enum EstimateParts {
	/** Plain numbers. */
	FLAT(List.of("naive", "corrected", "low", "high", "coded", "effective", "design_effect", "estimate_kind")),
	/** For a person, the estimate with its interval in one cell. */
	TOLD(List.of("naive", "told", "coded", "effective")),
	/** For a person, where no program coded anything. */
	TOLD_BY_PEOPLE(List.of("told", "coded", "effective"));

	private static final Wording WORDS = new Wording(EstimateParts.class, "estimates");

	private final List<String> parts;

	EstimateParts(List<String> parts) {
		this.parts = parts;
	}

	/** In the place of a column. */
	List<Column> columns(Column estimate) {
		return parts.stream().map(it -> switch (it) {
		case "told" -> estimate;
		case "corrected" -> new Column(estimate.id(), WORDS.text(it), Type.SHARE);
		case "low", "high" -> new Column(estimate.id() + "_" + it, WORDS.text(it), Type.SHARE);
		case "coded" -> new Column(it, WORDS.text(it), Type.COUNT);
		case "naive" -> new Column(it, WORDS.text(it), Type.SHARE);
		case "estimate_kind" -> new Column(it, WORDS.text(it), Type.ITEM);
		default -> new Column(it, WORDS.text(it), Type.DECIMAL);
		}).toList();
	}

	/** In the place of a cell; what is undefined is so in each. */
	List<Value> of(Value cell) {
		return cell instanceof Value.Estimate it ? parts.stream().map(part -> of(it, part)).toList() : Collections.nCopies(parts.size(), cell);
	}

	private static Value of(Value.Estimate it, String part) {
		return switch (part) {
		case "naive" -> new ByPrograms(it.naive()).share();
		case "corrected" -> new Value.Share(it.corrected());
		case "low" -> new Value.Share(it.low());
		case "high" -> new Value.Share(it.high());
		case "coded" -> new Value.Count(it.coded());
		case "effective" -> new Value.Decimal(it.effective(), 0);
		case "design_effect" -> new Value.Decimal(it.designEffect(), 2);
		case "estimate_kind" -> kind(it.rule());
		default -> it;
		};
	}

	/** Whether an estimate comes from the posts that were read or from a model, by the ids that {@code estimate --by} uses. */
	private static Value kind(Value.Estimate.Rule rule) {
		String id = switch (rule) {
		case SAMPLE -> "direct";
		case MODEL -> "model-assisted";
		};
		return new Value.Item(id, WORDS.text(id));
	}
}
