/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kept Apart</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Two agencies that look alike and are two.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.KeptApart#getOne <em>One</em>}</li>
 *   <li>{@link org.palier.model.KeptApart#getOther <em>Other</em>}</li>
 *   <li>{@link org.palier.model.KeptApart#getBy <em>By</em>}</li>
 *   <li>{@link org.palier.model.KeptApart#getOn <em>On</em>}</li>
 *   <li>{@link org.palier.model.KeptApart#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getKeptApart()
 * @model
 * @generated
 */
public interface KeptApart extends EObject {
	/**
	 * Returns the value of the '<em><b>One</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>One</em>' reference.
	 * @see #setOne(Agency)
	 * @see org.palier.model.PalierPackage#getKeptApart_One()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Agency getOne();

	/**
	 * Sets the value of the '{@link org.palier.model.KeptApart#getOne <em>One</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>One</em>' reference.
	 * @see #getOne()
	 * @generated
	 */
	void setOne(Agency value);

	/**
	 * Returns the value of the '<em><b>Other</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other</em>' reference.
	 * @see #setOther(Agency)
	 * @see org.palier.model.PalierPackage#getKeptApart_Other()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Agency getOther();

	/**
	 * Sets the value of the '{@link org.palier.model.KeptApart#getOther <em>Other</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other</em>' reference.
	 * @see #getOther()
	 * @generated
	 */
	void setOther(Agency value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who said so; null when nobody is named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.palier.model.PalierPackage#getKeptApart_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.palier.model.KeptApart#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getKeptApart_On()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.palier.model.KeptApart#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why; null when nobody says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.palier.model.PalierPackage#getKeptApart_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.palier.model.KeptApart#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // KeptApart
