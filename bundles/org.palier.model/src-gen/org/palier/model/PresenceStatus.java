/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Presence Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a check of an agency on a platform found.
 * <!-- end-model-doc -->
 * @see org.palier.model.PalierPackage#getPresenceStatus()
 * @model
 * @generated
 */
public enum PresenceStatus implements Enumerator {
	/**
	 * The '<em><b>Not checked</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody looked; never counted as absent.
	 * <!-- end-model-doc -->
	 * @see #NOT_CHECKED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_CHECKED(0, "not_checked", "not_checked"),

	/**
	 * The '<em><b>Present</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An account was found.
	 * <!-- end-model-doc -->
	 * @see #PRESENT_VALUE
	 * @generated
	 * @ordered
	 */
	PRESENT(1, "present", "present"),

	/**
	 * The '<em><b>Absent</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It was looked for and not found.
	 * <!-- end-model-doc -->
	 * @see #ABSENT_VALUE
	 * @generated
	 * @ordered
	 */
	ABSENT(2, "absent", "absent"),

	/**
	 * The '<em><b>Inaccessible</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The check could not be made.
	 * <!-- end-model-doc -->
	 * @see #INACCESSIBLE_VALUE
	 * @generated
	 * @ordered
	 */
	INACCESSIBLE(3, "inaccessible", "inaccessible");

	/**
	 * The '<em><b>Not checked</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody looked; never counted as absent.
	 * <!-- end-model-doc -->
	 * @see #NOT_CHECKED
	 * @model name="not_checked"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_CHECKED_VALUE = 0;

	/**
	 * The '<em><b>Present</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An account was found.
	 * <!-- end-model-doc -->
	 * @see #PRESENT
	 * @model name="present"
	 * @generated
	 * @ordered
	 */
	public static final int PRESENT_VALUE = 1;

	/**
	 * The '<em><b>Absent</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It was looked for and not found.
	 * <!-- end-model-doc -->
	 * @see #ABSENT
	 * @model name="absent"
	 * @generated
	 * @ordered
	 */
	public static final int ABSENT_VALUE = 2;

	/**
	 * The '<em><b>Inaccessible</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The check could not be made.
	 * <!-- end-model-doc -->
	 * @see #INACCESSIBLE
	 * @model name="inaccessible"
	 * @generated
	 * @ordered
	 */
	public static final int INACCESSIBLE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Presence Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PresenceStatus[] VALUES_ARRAY =
		new PresenceStatus[] {
			NOT_CHECKED,
			PRESENT,
			ABSENT,
			INACCESSIBLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Presence Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PresenceStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Presence Status</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PresenceStatus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PresenceStatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Presence Status</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PresenceStatus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PresenceStatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Presence Status</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PresenceStatus get(int value) {
		switch (value) {
			case NOT_CHECKED_VALUE: return NOT_CHECKED;
			case PRESENT_VALUE: return PRESENT;
			case ABSENT_VALUE: return ABSENT;
			case INACCESSIBLE_VALUE: return INACCESSIBLE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private PresenceStatus(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //PresenceStatus
