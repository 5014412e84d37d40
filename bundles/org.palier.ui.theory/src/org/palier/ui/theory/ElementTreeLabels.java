// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.palier.ground.text.Typography;
import org.palier.model.Category;
import org.palier.model.Identified;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudySession;

/** Names with their pictures; headings say how many there are. */
final class ElementTreeLabels extends LabelProvider implements IStyledLabelProvider {

	private final StudySession session;
	private final ModelLabels labels;
	private final ModelImages images;

	ElementTreeLabels(StudySession session, ModelLabels labels, ModelImages images) {
		this.session = session;
		this.labels = labels;
		this.images = images;
	}

	@Override
	public StyledString getStyledText(Object line) {
		return switch (line) {
		case Group group -> new StyledString(group.label()).append(
				" (" + new Typography(labels.locale()).count(group.things(session.study()).size()) + ")", StyledString.QUALIFIER_STYLER);
		case Category level -> level(level);
		case Identified thing -> new StyledString(labels.text(thing));
		default -> throw new IllegalArgumentException("No line for " + line);
		};
	}

	/** Readers know a level by its plain name; here the word of the theory follows. */
	private StyledString level(Category level) {
		String called = labels.text(level);
		String term = labels.in(level.getName());
		return term.isEmpty() || term.equals(called) ? new StyledString(called)
				: new StyledString(called).append(" (" + term + ")", StyledString.QUALIFIER_STYLER);
	}

	@Override
	public String getText(Object line) {
		return getStyledText(line).getString();
	}

	@Override
	public Image getImage(Object line) {
		return line instanceof Identified thing ? images.of(thing) : images.named("group");
	}
}
