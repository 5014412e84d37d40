// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.preferences;

import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.palier.ui.study.Preferences;

/**
 * The size of text, kept from one start to the next. On GTK all text follows the font of the system, which is made larger for this program
 * alone; Windows and macOS have settings of their own, which Palier follows.
 *
 * @param percent of the size that the system has
 */
public record TextSize(int percent) {

	/** What can be chosen, the size of the system first. */
	static final List<TextSize> ALL = List.of(new TextSize(100), new TextSize(110), new TextSize(125), new TextSize(150));

	private static final String KEY = "text_size";
	/** Fonts of the platform that have a size of their own. */
	private static final List<String> SIZED = List.of(JFaceResources.HEADER_FONT, JFaceResources.BANNER_FONT, JFaceResources.TEXT_FONT);

	/** Whether it can be set here. */
	static boolean isSetHere() {
		return "gtk".equals(SWT.getPlatform());
	}

	/** What a person chose last. */
	public static TextSize kept() {
		int percent = preferences().getInt(KEY, 100);
		return ALL.stream().filter(it -> it.percent == percent).findFirst().orElse(ALL.getFirst());
	}

	/** Before there is a display: text of this program has this size. A display reads the font once, so that another one comes before. */
	public void beforeDisplay() {
		if (percent != 100 && isSetHere()) {
			var first = new Display();
			try {
				FontData font = first.getSystemFont().getFontData()[0];
				set("gtk-font-name", font.getName() + " " + scaled(font.getHeight()));
			} finally {
				first.dispose();
			}
		}
	}

	/** Before the workbench is made: headings grow as the rest does. */
	public void beforeWorkbench() {
		if (percent != 100 && isSetHere()) {
			FontRegistry fonts = JFaceResources.getFontRegistry();
			for (String each : SIZED) {
				FontData[] scaled = Arrays.stream(fonts.getFontData(each)).filter(Objects::nonNull).map(this::scaled).toArray(FontData[]::new);
				if (scaled.length > 0) {
					fonts.put(each, scaled);
				}
			}
		}
	}

	/** Keeps it for the next start. */
	void choose() {
		preferences().putInt(KEY, percent);
	}

	String words() {
		return NumberFormat.getPercentInstance().format(percent / 100.0);
	}

	private FontData scaled(FontData font) {
		font.setHeight(scaled(font.getHeight()));
		return font;
	}

	private int scaled(int points) {
		return Math.round(points * percent / 100f);
	}

	/** SWT has no word for it: the setting is reached as SWT reaches those of its own. */
	private static void set(String name, String value) {
		try {
			ClassLoader swt = Display.class.getClassLoader();
			Object settings = swt.loadClass("org.eclipse.swt.internal.gtk.GTK").getMethod("gtk_settings_get_default").invoke(null);
			swt.loadClass("org.eclipse.swt.internal.gtk.OS").getMethod("g_object_set", long.class, byte[].class, byte[].class, long.class)
					.invoke(null, settings, bytes(name), bytes(value), 0L);
		} catch (ReflectiveOperationException another) {
			ILog.of(TextSize.class).warn(name, another);
		}
	}

	private static byte[] bytes(String text) {
		return (text + '\0').getBytes(StandardCharsets.UTF_8);
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(Preferences.NODE);
	}
}
