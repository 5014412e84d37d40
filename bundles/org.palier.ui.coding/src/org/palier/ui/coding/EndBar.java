// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The sentence after the last post of a queue, and the button that leads on. */
final class EndBar extends Composite {

	private final Label sentence;
	private final Button button;
	private Runnable go = () -> {
	};

	/** @param leave puts the keyboard back where codes are typed */
	EndBar(Composite parent, Runnable leave) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 6).spacing(12, 0).applyTo(this);
		sentence = new Label(this, SWT.WRAP);
		sentence.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.swtDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(sentence);
		button = new Button(this, SWT.PUSH);
		button.addListener(SWT.Selection, event -> go.run());
		button.addListener(SWT.KeyDown, event -> {
			switch (event.keyCode) {
			case SWT.CR, SWT.KEYPAD_CR -> {
				event.doit = false;
				go.run();
			}
			case SWT.ESC, SWT.ARROW_LEFT, SWT.ARROW_UP -> {
				event.doit = false;
				leave.run();
			}
			default -> {
				// Tab goes on as anywhere.
			}
			}
		});
	}

	void show(Optional<CodingPage.AfterLast> after) {
		after.ifPresent(it -> {
			go = it.go();
			if (!sentence.getText().equals(it.sentence())) {
				sentence.setText(it.sentence().replace("&", "&&"));
				button.setText(it.button().replace("&", "&&"));
				layout(true, true);
			}
		});
	}

	/** The button, which has the focus after the last post. */
	Button button() {
		return button;
	}
}
