// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Puts the longest classes where the threads begin, so that all end at about the same time. JUnit’s first thread takes classes
 * from the back of the list, the others from the front. What uses the demo studies that are made once stands at the back; at
 * the front one class that uses the plug-ins that are built once, and the next of them behind a long one that uses neither:
 * no thread then waits for what another one makes.
 */
public final class LongestFirst implements ClassOrderer {

	private static final List<Class<?>> FRONT = List.of(InHousePluginTest.class, ContainmentTest.class, TutorialTest.class,
			ExamplesTest.class);
	private static final List<Class<?>> BACK = List.of(PlainJavaTest.class, ReportsTest.class, DemoTest.class, AccessibleReportsTest.class,
			DropinsTest.class, WritersTest.class, WordReportTest.class, EndedCommandsTest.class);

	@Override
	public void orderClasses(ClassOrdererContext context) {
		context.getClassDescriptors().sort(Comparator.comparing(LongestFirst::place));
	}

	private static int place(ClassDescriptor described) {
		int front = FRONT.indexOf(described.getTestClass());
		int back = BACK.indexOf(described.getTestClass());
		return back >= 0 ? FRONT.size() + BACK.size() - back : front >= 0 ? front : FRONT.size();
	}
}
