// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.palier.coding.sets.FrameFilter.Authors;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.SetException;
import org.palier.model.SetPurpose;
import org.palier.ui.coding.sets.Fields.Boxes;
import org.palier.ui.coding.sets.Fields.Choice;

/** What the set is called and for, and which posts can be drawn. */
final class FramePage extends PlanPage {

	private final String proposal;
	private final Map<String, String> platforms;
	private Text name;
	private Choice<SetPurpose> purpose;
	private Choice<Authors> authors;
	private Text from;
	private Text until;
	private Boxes<String> where;
	private Boxes<String> kinds;
	private Text languages;

	/** @param proposal name that is free @param platforms names by id */
	FramePage(String proposal, Map<String, String> platforms) {
		super("frame", SetMessages.framePage, SetMessages.framePageMore);
		this.proposal = proposal;
		this.platforms = platforms;
	}

	@Override
	public void createControl(Composite parent) {
		var fields = new Fields(parent, this::changed);
		name = fields.text(SetMessages.name, proposal, "");
		purpose = fields.choice(SetMessages.purpose, ordered(SetPurpose.REAL, SetMessages.purposeReal, SetPurpose.TRAINING, SetMessages.purposeTraining),
				SetPurpose.REAL);
		Map<Authors, String> whose = ordered(Authors.AGENCIES, SetMessages.authorsAgencies, Authors.RELAYED, SetMessages.authorsRelayed);
		whose.put(Authors.EVERYBODY, SetMessages.authorsEverybody);
		authors = fields.choice(SetMessages.authors, whose, Authors.AGENCIES);
		from = fields.text(SetMessages.from, "", SetMessages.dayHint);
		until = fields.text(SetMessages.until, "", SetMessages.dayHint);
		where = fields.boxes(SetMessages.platforms, platforms, it -> true);
		Map<String, String> forms = ordered("own", SetMessages.kindOwn, "reply", SetMessages.kindReply);
		forms.put("relay", SetMessages.kindRelay);
		kinds = fields.boxes(SetMessages.kinds, forms, it -> true);
		languages = fields.text(SetMessages.languages, "", SetMessages.languagesHint);
		done(fields.body());
	}

	static <T> Map<T, String> ordered(T first, String its, T second, String other) {
		var map = new LinkedHashMap<T, String>();
		map.put(first, its);
		map.put(second, other);
		return map;
	}

	String name() {
		return name.getText().strip();
	}

	SetPurpose purpose() {
		return purpose.chosen();
	}

	FrameFilter filter() throws SetException {
		return FrameFilter.of(orNull(from), orNull(until), where.restricted(), words(languages), kinds.restricted(), authors.chosen().id());
	}

	private static String orNull(Text field) {
		return field.getText().isBlank() ? null : field.getText().strip();
	}

	/** Words with commas or blanks between. */
	private static List<String> words(Text field) {
		return Arrays.stream(field.getText().strip().split("[,;\\s]+")).filter(it -> !it.isEmpty()).toList();
	}

	/** The field that is typed into first, for tests. */
	Text nameField() {
		return name;
	}
}
