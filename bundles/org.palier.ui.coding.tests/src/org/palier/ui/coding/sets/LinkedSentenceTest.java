// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.coding.sets.FrameFilter.Authors;
import org.palier.coding.sets.SetException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.coding.sets.PlanRequest.Kept;
import org.palier.ui.testing.Screen;

class LinkedSentenceTest {

	/** The sentences of the room itself. */
	private static final Wording SAID = new Wording(SetException.class, "messages");

	private final AtomicInteger changes = new AtomicInteger();
	private Shell shell;

	@BeforeEach
	void open() {
		shell = new Shell(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		shell.setSize(800, 700);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void whatCanBeDoneAboutASentenceIsALinkThatDoesIt() throws IOException {
		var followed = new ArrayList<String>();
		var sentence = new LinkedSentence(shell, PlanDetail::remedy, followed::add);
		sentence.show(List.of(SAID.text("draw.one_post", 2, "a & b", 0), SAID.text("draw.no_agency"), Bilingual.same("No more & no less.")));

		assertThat(sentence.control().getText().lines()).satisfiesExactly(
				it -> assertThat(it).contains("a && b").endsWith(" <a href=\"merge-small\">Put them together</a>"),
				it -> assertThat(it).endsWith(" <a href=\"authors\">Draw from what agencies wrote</a>"),
				it -> assertThat(it).isEqualTo("No more && no less."));
		assertThat(sentence.control().getText()).doesNotContain("--");
		new Screen(shell.getDisplay()).picture(shell, "linked-sentences");

		var pressed = new Event();
		pressed.text = "merge-small";
		sentence.control().notifyListeners(SWT.Selection, pressed);
		assertThat(followed).containsExactly("merge-small");
	}

	@Test
	void smallStrataArePutTogetherAndThePlanHearsOfIt() {
		var strata = new StratumFields(shell, Map.of("usage", "Use"), Map.of(), changes::incrementAndGet);
		assertThat(strata.strata(Map.of()).mergeSmall()).isFalse();
		int before = changes.get();
		strata.mergeSmall();
		assertThat(strata.strata(Map.of()).mergeSmall()).isTrue();
		assertThat(changes.get()).isGreaterThan(before);
	}

	/** Nothing of it is there until a sample has drawn agencies. */
	@Test
	void agenciesOfAnEarlierSampleCanBeKept() {
		var screen = new Screen(shell.getDisplay());
		var without = new StratumFields(shell, Map.of("usage", "Use"), Map.of(), changes::incrementAndGet);
		var strata = new StratumFields(shell, Map.of("usage", "Use"), Map.of("set-1", "2025"), changes::incrementAndGet);
		assertThat(screen.all(Combo.class, strata.body())).hasSize(screen.all(Combo.class, without.body()).size() + 1);
		assertThat(strata.strata(Map.of()).kept()).isNull();
		Combo kept = screen.all(Combo.class, strata.body()).stream().filter(it -> it.indexOf("2025") == 1).findFirst().orElseThrow();
		kept.select(1);
		kept.notifyListeners(SWT.Selection, new Event());
		assertThat(strata.strata(Map.of()).kept()).isEqualTo(new Kept("set-1", 0.75));
	}

	@Test
	void whatAgenciesWroteCanBeDrawnAlone() throws Exception {
		var frame = new FrameFields(shell, "Sample 1", Map.of("facebook", "Facebook"), changes::incrementAndGet);
		List<Combo> combos = new Screen(shell.getDisplay()).all(Combo.class, frame.body());
		combos.forEach(it -> it.select(it.getItemCount() - 1));
		assertThat(frame.filter().authors()).isEqualTo(Authors.EVERYBODY);
		int before = changes.get();
		frame.drawFromAgencies();
		assertThat(frame.filter().authors()).isEqualTo(Authors.AGENCIES);
		assertThat(changes.get()).isGreaterThan(before);
	}
}
