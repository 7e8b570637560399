package org.keqiao.portal.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API's description says of it as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String LOGIN = "basic";
    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI keqiaoApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("科桥接口")
                        .version("1")
                        .description("科学技术委员会案件办理系统的接口。与网页用同一套账号和权限，程序用 HTTP Basic 登录。")
                        .license(new License().name("AGPL-3.0").url("https://www.gnu.org/licenses/agpl-3.0.html")))
                .addSecurityItem(new SecurityRequirement().addList(LOGIN))
                .components(new Components()
                        .addSecuritySchemes(
                                LOGIN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(LOGIN))
                        .addSchemas(PROBLEM, problem()));
    }

    /** RFC 9457, with the faults of single fields. */
    private static Schema<?> problem() {
        Schema<?> fault = new ObjectSchema()
                .addProperty("field", new StringSchema().description("哪一项"))
                .addProperty("message", new StringSchema().description("哪里不对、怎样改"));
        return new ObjectSchema()
                .description("没有办成的原因。400 请求无效；401 未登录；403 没有权限；404 没有找到；409 与他人的操作冲突；422 填写有误")
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("说明"))
                .addProperty("errors", new ArraySchema().items(fault).description("逐项的错误；仅 422 有"));
    }

    /** Every operation can be refused. */
    @Bean
    OperationCustomizer refusable() {
        return (operation, method) -> {
            operation
                    .getResponses()
                    .setDefault(new ApiResponse()
                            .description("没有办成")
                            .content(new Content()
                                    .addMediaType(
                                            "application/problem+json",
                                            new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
            return operation;
        };
    }
}
