// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.palier.coding.estimates.PlanCost;
import org.palier.coding.sets.PlanRequest.Strata;
import org.palier.coding.sets.PlanRequest.Target;
import org.palier.coding.sets.Targeting;
import org.palier.numbers.view.PostEstimates.Checked;
import org.palier.ui.coding.sets.Fields.Boxes;
import org.palier.ui.coding.sets.Fields.Choice;

/** How many posts, from which strata, at random or targeted; the calculator says how many a margin needs. */
final class StrataPage extends PlanPage {

	private static final int MOST = 1_000_000;
	private static final String NONE = "none";
	private static final String SEARCH = "search";

	private final Map<String, String> fields;
	private final Optional<Checked> known;
	private Spinner size;
	private MarginRows needed;
	private Boxes<String> by;
	private Choice<String> allocation;
	private Choice<String> variance;
	private Spinner agencies;
	private Button mergeSmall;
	private Choice<String> target;
	private Text words;
	private Spinner random;
	private Text seed;

	/** @param fields names of what tells strata apart, by id @param known how programs did where they were checked */
	StrataPage(Map<String, String> fields, Optional<Checked> known) {
		super("strata", SetMessages.strataPage, SetMessages.strataPageMore);
		this.fields = fields;
		this.known = known;
	}

	@Override
	public void createControl(Composite parent) {
		var rows = new Fields(parent, this::changed);
		rows.name(SetMessages.size);
		size = rows.number(rows.row(1), 200, 1, MOST);
		needed = new MarginRows(rows, known, this::count, this::asked, this::take);
		by = rows.boxes(SetMessages.by, fields, it -> false);
		Map<String, String> ways = FramePage.ordered("proportional", SetMessages.proportional, "equal", SetMessages.equal);
		ways.put("neyman", SetMessages.neyman);
		ways.put("hand", SetMessages.byHand);
		allocation = rows.choice(SetMessages.allocation, ways, "proportional");
		var predicted = new LinkedHashMap<String, String>();
		fields.forEach((id, label) -> {
			if (DrawSetWizard.isPredicted(id)) {
				predicted.put(id, label);
			}
		});
		variance = rows.choice(SetMessages.variance, predicted, "usage");
		rows.name(SetMessages.agencies);
		Composite first = rows.row(2);
		agencies = rows.number(first, 0, 0, MOST);
		new Label(first, SWT.NONE).setText(SetMessages.agenciesNone);
		new Label(rows.body(), SWT.NONE);
		mergeSmall = rows.box(rows.body(), SetMessages.mergeSmall, false);
		Map<String, String> targets = FramePage.ordered(NONE, SetMessages.targetNone, Targeting.Known.LEAST_CERTAIN.text(), SetMessages.targetLeastCertain);
		targets.put(Targeting.Known.DIVERSE.text(), SetMessages.targetDiverse);
		targets.put(Targeting.Known.DISAGREEMENT.text(), SetMessages.targetDisagreement);
		targets.put(SEARCH, SetMessages.targetSearch);
		target = rows.choice(SetMessages.target, targets, NONE);
		new Label(rows.body(), SWT.NONE);
		Composite beside = rows.row(3);
		words = rows.text(beside, "", SetMessages.searchHint, 220);
		new Label(beside, SWT.NONE).setText(SetMessages.randomPart);
		random = rows.number(beside, 0, 0, MOST);
		seed = rows.text(SetMessages.seed, "1", "");
		done(rows.body());
		enable();
	}

	private Optional<PlanCost> count() {
		return getWizard() instanceof DrawSetWizard wizard ? wizard.cost() : Optional.empty();
	}

	/** What of the plan decides how many posts it needs. */
	private Object asked() {
		return getWizard() instanceof DrawSetWizard wizard ? wizard.frameAndStrata() : "";
	}

	/** Of a set with a targeted part it is the random part that has a margin. */
	private void take(int posts) {
		if (NONE.equals(target.chosen())) {
			size.setSelection(posts);
		} else {
			int targeted = Math.max(0, size.getSelection() - random.getSelection());
			random.setSelection(posts);
			size.setSelection(posts + targeted);
		}
		changed();
	}

	/** What plays no part cannot be typed into. */
	void enable() {
		needed.asked(asked());
		boolean targeted = !NONE.equals(target.chosen());
		words.setEnabled(SEARCH.equals(target.chosen()));
		random.setEnabled(targeted);
		variance.combo().setEnabled("neyman".equals(allocation.chosen()));
	}

	int size() {
		return size.getSelection();
	}

	boolean isByHand() {
		return "hand".equals(allocation.chosen());
	}

	/** @param byHand what was typed for each stratum; as long as nothing was, shares are proportional */
	Strata strata(Map<String, Integer> byHand) {
		String how = isByHand() && byHand.isEmpty() ? "proportional" : allocation.chosen();
		return new Strata(by.ticked(), how, isByHand() ? byHand : Map.of(), variance.combo().isEnabled() ? variance.chosen() : null, agencies.getSelection(),
				mergeSmall.getSelection());
	}

	Target target() {
		String how = target.chosen();
		if (NONE.equals(how)) {
			return Target.NONE;
		}
		Optional<Targeting> targeting = !SEARCH.equals(how) ? Optional.of(Targeting.parse(how))
				: words.getText().isBlank() ? Optional.empty() : Optional.of(new Targeting.Search(words.getText()));
		return new Target(targeting, random.getSelection());
	}

	/** True while words are wanted and none is typed. */
	boolean wantsWords() {
		return SEARCH.equals(target.chosen()) && words.getText().isBlank();
	}

	/** Empty for what is no whole number. */
	Optional<Long> seed() {
		return seed.getText().strip().matches("[+-]?\\d{1,18}") ? Optional.of(Long.parseLong(seed.getText().strip())) : Optional.empty();
	}

	/** How many posts, for tests. */
	Spinner sizeField() {
		return size;
	}
}
