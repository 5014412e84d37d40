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
 * A representation of the literals of the enumeration '<em><b>Validation Level</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far up a publication goes before it is published (Yates and Arbour 2013, § 49-50).
 * <!-- end-model-doc -->
 * @see org.palier.model.PalierPackage#getValidationLevel()
 * @model
 * @generated
 */
public enum ValidationLevel implements Enumerator {
	/**
	 * The '<em><b>Unknown</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not asked.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "unknown", "unknown"),

	/**
	 * The '<em><b>Nobody</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whoever writes publishes.
	 * <!-- end-model-doc -->
	 * @see #NOBODY_VALUE
	 * @generated
	 * @ordered
	 */
	NOBODY(1, "nobody", "nobody"),

	/**
	 * The '<em><b>Colleague</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A colleague reads it.
	 * <!-- end-model-doc -->
	 * @see #COLLEAGUE_VALUE
	 * @generated
	 * @ordered
	 */
	COLLEAGUE(2, "colleague", "colleague"),

	/**
	 * The '<em><b>Hierarchy</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A superior validates it.
	 * <!-- end-model-doc -->
	 * @see #HIERARCHY_VALUE
	 * @generated
	 * @ordered
	 */
	HIERARCHY(3, "hierarchy", "hierarchy"),

	/**
	 * The '<em><b>Services</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The services that it concerns validate it.
	 * <!-- end-model-doc -->
	 * @see #SERVICES_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICES(4, "services", "services"),

	/**
	 * The '<em><b>Top management</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The head of the agency or a deputy minister validates it.
	 * <!-- end-model-doc -->
	 * @see #TOP_MANAGEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	TOP_MANAGEMENT(5, "top_management", "top_management");

	/**
	 * The '<em><b>Unknown</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not asked.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN
	 * @model name="unknown"
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>Nobody</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whoever writes publishes.
	 * <!-- end-model-doc -->
	 * @see #NOBODY
	 * @model name="nobody"
	 * @generated
	 * @ordered
	 */
	public static final int NOBODY_VALUE = 1;

	/**
	 * The '<em><b>Colleague</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A colleague reads it.
	 * <!-- end-model-doc -->
	 * @see #COLLEAGUE
	 * @model name="colleague"
	 * @generated
	 * @ordered
	 */
	public static final int COLLEAGUE_VALUE = 2;

	/**
	 * The '<em><b>Hierarchy</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A superior validates it.
	 * <!-- end-model-doc -->
	 * @see #HIERARCHY
	 * @model name="hierarchy"
	 * @generated
	 * @ordered
	 */
	public static final int HIERARCHY_VALUE = 3;

	/**
	 * The '<em><b>Services</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The services that it concerns validate it.
	 * <!-- end-model-doc -->
	 * @see #SERVICES
	 * @model name="services"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICES_VALUE = 4;

	/**
	 * The '<em><b>Top management</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The head of the agency or a deputy minister validates it.
	 * <!-- end-model-doc -->
	 * @see #TOP_MANAGEMENT
	 * @model name="top_management"
	 * @generated
	 * @ordered
	 */
	public static final int TOP_MANAGEMENT_VALUE = 5;

	/**
	 * An array of all the '<em><b>Validation Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ValidationLevel[] VALUES_ARRAY =
		new ValidationLevel[] {
			UNKNOWN,
			NOBODY,
			COLLEAGUE,
			HIERARCHY,
			SERVICES,
			TOP_MANAGEMENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Validation Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ValidationLevel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Validation Level</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ValidationLevel get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ValidationLevel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Validation Level</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ValidationLevel getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ValidationLevel result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Validation Level</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ValidationLevel get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case NOBODY_VALUE: return NOBODY;
			case COLLEAGUE_VALUE: return COLLEAGUE;
			case HIERARCHY_VALUE: return HIERARCHY;
			case SERVICES_VALUE: return SERVICES;
			case TOP_MANAGEMENT_VALUE: return TOP_MANAGEMENT;
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
	private ValidationLevel(int value, String name, String literal) {
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
	
} //ValidationLevel
