// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.preferences;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.palier.ui.study.Preferences;

/** The looks of the workbench by day and by night, as a person wants them. */
public enum Colours {

	/** Dark where the window system is dark when Palier starts. */
	SYSTEM("system"),
	/** Always light. */
	LIGHT("light"),
	/** Always dark. */
	DARK("dark");

	/** Theme of the light looks. */
	public static final String LIGHT_THEME = "org.palier.app.theme";
	/** Theme of the dark looks. The platform asks the window system for dark controls when the id of a theme has this word. */
	public static final String DARK_THEME = LIGHT_THEME + ".dark";

	private static final String KEY = "colours";
	private static final String PLATFORM = "org.eclipse.e4.ui.css.swt.theme";
	private static final String THEME = "themeid";

	private final String id;

	Colours(String id) {
		this.id = id;
	}

	/** What a person chose last; that of the system at first. */
	public static Colours kept() {
		String kept = preferences().get(KEY, SYSTEM.id);
		return DARK.id.equals(kept) ? DARK : LIGHT.id.equals(kept) ? LIGHT : SYSTEM;
	}

	/** Before the workbench is made: without a choice of the person, the platform would take a dark theme of its own. */
	public static void atStart() {
		IEclipsePreferences platform = InstanceScope.INSTANCE.getNode(PLATFORM);
		if (kept() == SYSTEM) {
			platform.remove(THEME);
			DefaultScope.INSTANCE.getNode(PLATFORM).put(THEME, SYSTEM.theme());
		} else {
			platform.put(THEME, kept().theme());
		}
	}

	/** Shows and keeps them. User-interface thread only. */
	public void choose() {
		preferences().put(KEY, id);
		PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(theme(), true);
	}

	private String theme() {
		return this == DARK || this == SYSTEM && Display.isSystemDarkTheme() ? DARK_THEME : LIGHT_THEME;
	}

	String words() {
		return switch (this) {
		case SYSTEM -> PreferenceMessages.coloursSystem;
		case LIGHT -> PreferenceMessages.coloursLight;
		case DARK -> PreferenceMessages.coloursDark;
		};
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(Preferences.NODE);
	}
}
