// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.palier.coding.sets.PlanRequest.Coding;
import org.palier.ui.coding.sets.Fields.Boxes;

/** Who codes which share of the posts, what, and what they see. */
final class CodersPage extends PlanPage {

	private final Map<String, String> known;
	private final Map<String, String> facets;
	private final Set<String> usual;
	private Boxes<String> persons;
	private Text others;
	private Spinner overlap;
	private Boxes<String> coded;
	private Button suggestions;
	private Button identified;

	/** @param known names of persons, by id @param facets names of what can be coded, by id @param usual ids of what is coded when nobody says otherwise */
	CodersPage(Map<String, String> known, Map<String, String> facets, Set<String> usual) {
		super("coders", SetMessages.codersPage, SetMessages.codersPageMore);
		this.known = known;
		this.facets = facets;
		this.usual = usual;
	}

	@Override
	public void createControl(Composite parent) {
		var rows = new Fields(parent, this::changed);
		if (!known.isEmpty()) {
			persons = rows.boxes(SetMessages.coders, known, it -> false);
		}
		others = rows.text(known.isEmpty() ? SetMessages.coders : SetMessages.newCoders, "", SetMessages.newCodersHint);
		rows.name(SetMessages.overlap);
		overlap = rows.number(rows.row(1), 100, 0, 100);
		rows.note(SetMessages.overlapMore);
		coded = rows.boxes(SetMessages.facets, facets, usual::contains);
		rows.name("");
		suggestions = rows.box(rows.body(), SetMessages.suggestions, false);
		rows.name("");
		identified = rows.box(rows.body(), SetMessages.identified, false);
		done(rows.body());
	}

	Coding coding() {
		List<String> who = new ArrayList<>(persons == null ? List.of() : persons.ticked());
		Arrays.stream(others.getText().split("[,;]")).map(String::strip).filter(it -> !it.isEmpty()).forEach(who::add);
		List<String> what = coded.ticked();
		return new Coding(overlap.getSelection() / 100.0, who, Set.copyOf(what).equals(usual) ? List.of() : what, suggestions.getSelection(),
				identified.getSelection());
	}

	/** True when something is coded. */
	boolean isAnythingCoded() {
		return !coded.ticked().isEmpty();
	}

	/** Persons that the study does not know yet, for tests. */
	Text othersField() {
		return others;
	}
}
