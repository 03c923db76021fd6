using ChatBriefing.Drafting.Models;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Models.Judges;

/// <summary>Refuses settings of the judges that cannot work, at start and with the mend.</summary>
internal sealed class JudgeSettingsValidator(IOptions<ModelOptions> model) : IValidateOptions<JudgeSettings>
{
    private const int FewestTokens = 32;

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, JudgeSettings options)
    {
        var onnx = options.Onnx;
        return (options, onnx) switch
        {
            ({ Model: true }, _) when !model.Value.IsConfigured => ValidateOptionsResult.Fail("Judge:Model needs a model: set Model:Endpoint and Model:Name, or leave Judge:Model out."),
            (_, { ModelPath: "", VocabularyPath: "" }) => ValidateOptionsResult.Success,
            (_, { ModelPath: "" }) => ValidateOptionsResult.Fail("Judge:Onnx:ModelPath is empty; name the ONNX file, or leave Judge:Onnx out."),
            _ when !File.Exists(onnx.ModelPath) => ValidateOptionsResult.Fail($"Judge:Onnx:ModelPath: there is no file {onnx.ModelPath}; name the ONNX file."),
            _ when !File.Exists(onnx.VocabularyPath) => ValidateOptionsResult.Fail($"Judge:Onnx:VocabularyPath: there is no file '{onnx.VocabularyPath}'; name the vocabulary (vocab.txt) of the model."),
            (_, { Threshold: < 0 or > 1 }) => ValidateOptionsResult.Fail("Judge:Onnx:Threshold must be 0 to 1."),
            (_, { EntailmentIndex: < 0 }) or (_, { MaxTokens: < FewestTokens or > 8_192 }) => ValidateOptionsResult.Fail("Judge:Onnx:EntailmentIndex must not be negative and Judge:Onnx:MaxTokens must be 32 to 8,192."),
            _ => ValidateOptionsResult.Success,
        };
    }
}
