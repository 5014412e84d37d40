/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Selected Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One agency of a sample, and what became of asking it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.SelectedCase#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.palier.model.SelectedCase#getStratum <em>Stratum</em>}</li>
 *   <li>{@link org.palier.model.SelectedCase#getResponse <em>Response</em>}</li>
 *   <li>{@link org.palier.model.SelectedCase#getRespondedOn <em>Responded On</em>}</li>
 *   <li>{@link org.palier.model.SelectedCase#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getSelectedCase()
 * @model
 * @generated
 */
public interface SelectedCase extends EObject {
	/**
	 * Returns the value of the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency</em>' reference.
	 * @see #setAgency(Agency)
	 * @see org.palier.model.PalierPackage#getSelectedCase_Agency()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Agency getAgency();

	/**
	 * Sets the value of the '{@link org.palier.model.SelectedCase#getAgency <em>Agency</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' reference.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(Agency value);

	/**
	 * Returns the value of the '<em><b>Stratum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Category, size class and field that it stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stratum</em>' attribute.
	 * @see #setStratum(String)
	 * @see org.palier.model.PalierPackage#getSelectedCase_Stratum()
	 * @model
	 * @generated
	 */
	String getStratum();

	/**
	 * Sets the value of the '{@link org.palier.model.SelectedCase#getStratum <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stratum</em>' attribute.
	 * @see #getStratum()
	 * @generated
	 */
	void setStratum(String value);

	/**
	 * Returns the value of the '<em><b>Response</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.CaseResponse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of asking it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response</em>' attribute.
	 * @see org.palier.model.CaseResponse
	 * @see #setResponse(CaseResponse)
	 * @see org.palier.model.PalierPackage#getSelectedCase_Response()
	 * @model
	 * @generated
	 */
	CaseResponse getResponse();

	/**
	 * Sets the value of the '{@link org.palier.model.SelectedCase#getResponse <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response</em>' attribute.
	 * @see org.palier.model.CaseResponse
	 * @see #getResponse()
	 * @generated
	 */
	void setResponse(CaseResponse value);

	/**
	 * Returns the value of the '<em><b>Responded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of its last answer; null before one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responded On</em>' attribute.
	 * @see #setRespondedOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getSelectedCase_RespondedOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getRespondedOn();

	/**
	 * Sets the value of the '{@link org.palier.model.SelectedCase#getRespondedOn <em>Responded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responded On</em>' attribute.
	 * @see #getRespondedOn()
	 * @generated
	 */
	void setRespondedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free remark: reason of a refusal, contact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.palier.model.PalierPackage#getSelectedCase_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.palier.model.SelectedCase#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // SelectedCase
