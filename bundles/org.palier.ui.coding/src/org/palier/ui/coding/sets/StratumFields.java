// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.palier.coding.sets.PlanRequest.Kept;
import org.palier.coding.sets.PlanRequest.Strata;
import org.palier.coding.sets.PlanRequest.Target;
import org.palier.coding.sets.Targeting;
import org.palier.ui.coding.sets.Fields.Boxes;
import org.palier.ui.coding.sets.Fields.Choice;

/** From which strata posts are drawn, and which are chosen beside those that are drawn. */
final class StratumFields {

	private static final int MOST = 1_000_000;
	private static final String NONE = "none";
	private static final String SEARCH = "search";
	private static final String HAND = "hand";
	private static final int SOME = 20;
	/** Percent of the agencies that are kept unless somebody says otherwise, and all of them. */
	private static final int KEPT = 75;
	private static final int ALL = 100;

	private final Composite body;
	private final Boxes<String> by;
	private final Choice<String> allocation;
	private final Choice<String> variance;
	private final Spinner agencies;
	/** Null while no sample has drawn agencies, and so is the part. */
	private final Choice<String> after;
	private final Spinner keep;
	private final Button mergeSmall;
	private final Choice<String> target;
	private final Text words;
	private final Spinner targeted;
	private final Text seed;

	/**
	 * @param fields  names of what tells strata apart, by id
	 * @param earlier names of samples of which agencies can be kept, by id
	 * @param changed told after each change
	 */
	StratumFields(Composite parent, Map<String, String> fields, Map<String, String> earlier, Runnable changed) {
		var rows = new Fields(parent, () -> {
			enable();
			changed.run();
		});
		by = rows.boxes(SetMessages.by, fields, it -> false);
		Map<String, String> ways = FrameFields.ordered("proportional", SetMessages.proportional, "equal", SetMessages.equal);
		ways.put("neyman", SetMessages.neyman);
		ways.put(HAND, SetMessages.byHand);
		allocation = rows.choice(SetMessages.allocation, ways, "proportional");
		var predicted = new LinkedHashMap<String, String>();
		fields.forEach((id, label) -> {
			if (SampleDrafts.isPredicted(id)) {
				predicted.put(id, label);
			}
		});
		variance = rows.choice(SetMessages.variance, predicted, "usage");
		rows.name(SetMessages.agencies);
		Composite first = rows.row(2);
		agencies = rows.number(first, 0, 0, MOST);
		new Label(first, SWT.NONE).setText(SetMessages.agenciesNone);
		if (earlier.isEmpty()) {
			after = null;
			keep = null;
		} else {
			rows.name(SetMessages.kept);
			Composite panel = rows.row(3);
			Map<String, String> samples = new LinkedHashMap<>(Map.of(NONE, SetMessages.keptNone));
			samples.putAll(earlier);
			after = rows.choice(panel, samples, NONE);
			keep = rows.number(panel, KEPT, 1, ALL);
			new Label(panel, SWT.NONE).setText(SetMessages.keptPart);
		}
		new Label(rows.body(), SWT.NONE);
		mergeSmall = rows.box(rows.body(), SetMessages.mergeSmall, false);
		Map<String, String> targets = FrameFields.ordered(NONE, SetMessages.targetNone, Targeting.PlainTargeting.LEAST_CERTAIN.text(),
				SetMessages.targetLeastCertain);
		targets.put(Targeting.PlainTargeting.DIVERSE.text(), SetMessages.targetDiverse);
		targets.put(Targeting.PlainTargeting.DISAGREEMENT.text(), SetMessages.targetDisagreement);
		targets.put(SEARCH, SetMessages.targetSearch);
		target = rows.choice(SetMessages.target, targets, NONE);
		rows.name(SetMessages.targetedPosts);
		Composite beside = rows.row(2);
		targeted = rows.number(beside, SOME, 1, MOST);
		words = rows.text(beside, "", SetMessages.searchHint, 220);
		seed = rows.text(SetMessages.seed, "1", "");
		body = rows.body();
		enable();
	}

	/** Disables the fields without effect. */
	private void enable() {
		// Heard while the rows are still made.
		if (body != null) {
			words.setEnabled(SEARCH.equals(target.chosen()));
			targeted.setEnabled(isTargeted());
			variance.combo().setEnabled("neyman".equals(allocation.chosen()));
			seed.setEnabled(kept() == null);
			if (keep != null) {
				keep.setEnabled(kept() != null);
			}
		}
	}

	/** The rows. */
	Composite body() {
		return body;
	}

	private boolean isTargeted() {
		return !NONE.equals(target.chosen());
	}

	/** Whether posts of strata are typed. */
	boolean isByHand() {
		return HAND.equals(allocation.chosen());
	}

	/** @param byHand what was typed for each stratum; as long as nothing was, shares are proportional */
	Strata strata(Map<String, Integer> byHand) {
		String how = isByHand() && byHand.isEmpty() ? "proportional" : allocation.chosen();
		return new Strata(by.ticked(), how, isByHand() ? byHand : Map.of(), variance.combo().isEnabled() ? variance.chosen() : null,
				agencies.getSelection(), mergeSmall.getSelection(), kept());
	}

	/** Null where none are kept. */
	private Kept kept() {
		return after == null || keep == null || NONE.equals(after.chosen()) ? null : new Kept(after.chosen(), (double) keep.getSelection() / ALL);
	}

	/** From now on strata with a single post are put together. */
	void mergeSmall() {
		mergeSmall.setSelection(true);
		mergeSmall.notifyListeners(SWT.Selection, new Event());
	}

	/** Posts that are chosen beside those that are drawn. */
	int targeted() {
		return isTargeted() ? targeted.getSelection() : 0;
	}

	/** @param random posts that are drawn */
	Target target(int random) {
		if (!isTargeted()) {
			return Target.NONE;
		}
		String how = target.chosen();
		Targeting targeting = SEARCH.equals(how) ? new Targeting.Search(words.getText()) : Targeting.parse(how);
		return new Target(Optional.of(targeting), random);
	}

	/** True while words are wanted and none is typed. */
	boolean wantsWords() {
		return SEARCH.equals(target.chosen()) && words.getText().isBlank();
	}

	/** Empty for what is no whole number. */
	Optional<Long> seed() {
		return seed.getText().strip().matches("[+-]?\\d{1,18}") ? Optional.of(Long.parseLong(seed.getText().strip())) : Optional.empty();
	}
}
