// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palier.ground.text.Typography;
import org.palier.ui.testing.Screen;

class BarChartTest {

	private static final int EDGE = 60;

	private final Display display = Display.getCurrent();
	private final Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);

	@AfterEach
	void close() {
		shell.dispose();
	}

	/** On a page that is scrolled, nothing of a chart may be seen beyond the edge of the page. */
	@Test
	void staysOnItsPage() {
		for (boolean lying : new boolean[] { true, false }) {
			ImageData picture = picture(lying);
			assertThat(colours(picture, EDGE, 300)).as("of the page").isGreaterThan(3);
			assertThat(colours(picture, 0, EDGE)).as("above the page").isEqualTo(1);
			assertThat(colours(picture, 300, 360)).as("below the page").isEqualTo(1);
		}
	}

	/** A page of 240 pixels between two empty strips, with a chart of 700 scrolled to its middle. */
	private ImageData picture(boolean lying) {
		var above = new Canvas(shell, SWT.NONE);
		above.setBounds(0, 0, 400, EDGE);
		var scroll = new ScrolledComposite(shell, SWT.V_SCROLL);
		scroll.setBounds(0, EDGE, 400, 240);
		var below = new Canvas(shell, SWT.NONE);
		below.setBounds(0, 300, 400, EDGE);
		var page = new Composite(scroll, SWT.NONE);
		page.setLayout(new FillLayout());
		var chart = new BarChart(page, "Chart", lying, new Typography(Locale.CANADA), it -> {
		});
		page.setSize(380, 700);
		scroll.setContent(page);
		List<BarChart.Bar> bars = IntStream.range(0, 12).mapToObj(it -> new BarChart.Bar(it, "bar " + it, "bar " + it, 5 + it)).toList();
		chart.show(bars);
		shell.setBounds(0, 0, 400, 360);
		shell.open();
		scroll.setOrigin(0, 230);
		new Screen(display).pause(400);
		var image = new Image(display, 400, 360);
		var gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		above.dispose();
		scroll.dispose();
		below.dispose();
		return data;
	}

	private static int colours(ImageData picture, int from, int to) {
		return (int) IntStream.range(from, to).flatMap(y -> IntStream.range(0, picture.width).map(x -> picture.getPixel(x, y))).distinct()
				.count();
	}
}
