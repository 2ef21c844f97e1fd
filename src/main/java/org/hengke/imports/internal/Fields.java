package org.hengke.imports.internal;

import static org.hengke.imports.internal.Field.choice;
import static org.hengke.imports.internal.Field.email;
import static org.hengke.imports.internal.Field.number;
import static org.hengke.imports.internal.Field.phone;
import static org.hengke.imports.internal.Field.text;
import static org.hengke.imports.internal.Field.time;

import java.util.List;
import java.util.stream.Stream;
import org.hengke.imports.Shape;

/** What columns can mean, by what a row stands for. */
public final class Fields {

    static final String IGNORE = "ignore";

    static final List<String> STATES = List.of("new", "open", "waiting", "resolved", "closed", IGNORE);
    static final List<String> PRIORITIES = List.of("urgent", "high", "normal", "low");
    static final List<String> TYPES = List.of("inquiry", "complaint", "suggestion");
    static final List<String> CHANNELS =
            List.of("phone", "web", "email", "chat", "wechat", "sms", "social", "visit", "letter", "other");

    private static final List<Field> OF_A_CASE = List.of(
            text(
                            "number",
                            "number",
                            "casenumber",
                            "ticketnumber",
                            "incidentnumber",
                            "工单编号",
                            "工单号",
                            "编号",
                            "单号",
                            "案件编号",
                            "受理编号",
                            "流水号",
                            "ticketid",
                            "caseid",
                            "issuekey",
                            "key",
                            "id")
                    .needed(),
            time(
                    "opened-at",
                    "openedat",
                    "createdat",
                    "created",
                    "opened",
                    "creationdate",
                    "createtime",
                    "创建时间",
                    "受理时间",
                    "提交时间",
                    "建单时间",
                    "开单时间",
                    "来电时间",
                    "创建日期"),
            choice("state", STATES, "state", "status", "incidentstate", "ticketstatus", "状态", "工单状态", "处理状态"),
            text("subject", "subject", "title", "summary", "shortdescription", "主题", "标题", "问题标题", "工单标题"),
            text(
                    "text",
                    "description",
                    "content",
                    "body",
                    "detail",
                    "message",
                    "内容",
                    "描述",
                    "问题描述",
                    "详情",
                    "诉求内容",
                    "问题内容"),
            choice("type", TYPES, "type", "tickettype", "casetype", "issuetype", "类型", "工单类型", "业务类型"),
            choice("channel", CHANNELS, "channel", "contacttype", "via", "source", "渠道", "来源", "受理渠道", "来源渠道"),
            choice("priority", PRIORITIES, "priority", "优先级", "紧急程度", "紧急度", "urgency"),
            text("category", "category", "分类", "类别", "问题分类", "一级分类", "问题类型", "产品类别"),
            text("subcategory", "subcategory", "子分类", "子类", "二级分类", "子类别"),
            text("tags", "tags", "labels", "标签"),
            text("owner", "assignedto", "assignee", "owner", "agent", "处理人", "负责人", "受理人", "坐席", "客服", "经办人", "处理人员"),
            text("team", "assignmentgroup", "assignedgroup", "team", "group", "处理组", "班组", "团队", "小组", "技能组", "处理部门"),
            text("customer-reference", "callerid", "customerid", "requesterid", "客户编号", "客户号", "会员号", "会员编号", "客户id"),
            text(
                    "customer-name",
                    "customername",
                    "customer",
                    "caller",
                    "requester",
                    "contactname",
                    "客户姓名",
                    "客户",
                    "客户名称",
                    "联系人",
                    "来电人",
                    "姓名"),
            phone(
                    "customer-phone",
                    "customerphone",
                    "phone",
                    "mobile",
                    "telephone",
                    "手机号",
                    "手机",
                    "电话",
                    "联系电话",
                    "客户电话",
                    "手机号码",
                    "来电号码"),
            email("customer-email", "customeremail", "requesteremail", "email", "mail", "邮箱", "电子邮箱", "客户邮箱"));

    private static final List<Field> OF_A_CASE_AS_IT_STANDS = List.of(
            time("first-replied-at", "firstresponseat", "firstreplyat", "firstrepliedat", "首次响应时间", "首次回复时间", "首响时间"),
            time(
                    "resolved-at",
                    "resolvedat",
                    "solvedat",
                    "resolved",
                    "resolutiondate",
                    "解决时间",
                    "办结时间",
                    "完成时间",
                    "处理完成时间"),
            time("closed-at", "closedat", "closed", "closedate", "关闭时间", "结案时间"),
            text("reply", "solution", "resolution", "reply", "answer", "处理结果", "解决方案", "回复内容", "处理意见", "回复"));

    private static final List<Field> OF_A_CHANGE = List.of(
            time(
                            "changed-at",
                            "sysupdatedat",
                            "updatedat",
                            "changedat",
                            "changetime",
                            "eventtime",
                            "timestamp",
                            "变更时间",
                            "操作时间",
                            "更新时间",
                            "时间")
                    .needed(),
            number("sequence", "sysmodcount", "modcount", "sequence", "seq", "序号", "变更序号", "步骤"),
            text("author", "sysupdatedby", "updatedby", "changedby", "操作人", "变更人", "更新人"),
            text("note", "comments", "comment", "worknotes", "note", "备注", "处理备注", "变更说明"),
            time("stated-resolved-at", "resolvedat", "solvedat", "resolved", "解决时间", "办结时间"),
            time("stated-closed-at", "closedat", "closed", "关闭时间", "结案时间"),
            number("stated-reopens", "reopencount", "reopens", "重开次数", "重启次数"));

    private static final List<Field> OF_A_PERSON = List.of(
            text("name", "name", "fullname", "employeename", "姓名", "员工姓名", "人员", "员工")
                    .needed(),
            text(
                    "staff-number",
                    "staffnumber",
                    "employeeid",
                    "employeenumber",
                    "employeeno",
                    "工号",
                    "员工编号",
                    "员工号",
                    "编号"),
            email("email", "email", "mail", "workemail", "邮箱", "电子邮箱", "工作邮箱"),
            text("team", "team", "group", "班组", "团队", "小组", "组别", "技能组"),
            text("department", "department", "dept", "部门", "所属部门"),
            time("since", "joinedon", "hiredate", "startdate", "入职日期", "入职时间", "到岗日期", "入组日期"));

    private static final List<Field> OF_A_CUSTOMER = List.of(
            text("name", "name", "customername", "fullname", "contactname", "姓名", "客户姓名", "客户名称", "客户", "联系人"),
            phone("phone", "phone", "mobile", "telephone", "cellphone", "手机号", "手机", "电话", "联系电话", "手机号码"),
            phone("phone-2", "phone2", "otherphone", "homephone", "其他电话", "备用电话", "固定电话", "座机"),
            email("email", "email", "mail", "emailaddress", "邮箱", "电子邮箱"),
            text("wechat", "wechat", "wechatid", "微信", "微信号"),
            text("company", "company", "organization", "organisation", "公司", "单位", "公司名称", "工作单位"),
            text("address", "address", "地址", "联系地址", "收货地址"),
            choice("gender", List.of("female", "male", "other"), "gender", "sex", "性别"),
            choice("tier", List.of("standard", "key", "vip"), "tier", "level", "grade", "客户等级", "等级", "会员等级", "级别"),
            text("notes", "notes", "note", "remark", "remarks", "备注", "说明"),
            text("reference", "customerid", "customernumber", "id", "客户编号", "客户号", "会员号", "会员编号", "编号"),
            text("owner", "owner", "accountmanager", "客户经理", "负责人", "归属人"));

    private Fields() {}

    public static List<Field> of(Shape shape) {
        return switch (shape) {
            case CASES -> joined(OF_A_CASE, OF_A_CASE_AS_IT_STANDS);
            case EVENTS -> joined(OF_A_CASE, OF_A_CHANGE);
            case PEOPLE -> OF_A_PERSON;
            case CUSTOMERS -> OF_A_CUSTOMER;
        };
    }

    private static List<Field> joined(List<Field> one, List<Field> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
